package org.openita.measure;

import java.math.BigDecimal;
import java.util.List;
import org.openita.framework.Node;
import org.openita.framework.Text;
import org.openita.platform.Language;
import org.openita.platform.Messages;

/** The words of this room in one language. */
record Words(Messages messages, Language language) {

    String say(String key, Object... args) {
        return messages.text(language, key, args);
    }

    String say(Text text) {
        return text.in(language.tag());
    }

    /** A place as a sentence names it: {@code ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน}. */
    String place(Node node) {
        return say("measure.place." + node.kind(), node.code().value(), say(node.name()));
    }

    /** Several things in a row, the last joined by a word. */
    String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : say("measure.list", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /** A mark such as a target, without decimals it does not need. */
    static String plain(BigDecimal mark) {
        return mark.stripTrailingZeros().toPlainString();
    }
}
