package org.openita.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** JSON as it is written: commas and escapes are its care, well-formed nesting is the writer's. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    public JsonText() {}

    /** A text as a JSON string, quotes included. */
    public static String quoted(String text) {
        return new JsonText().text(text).toString();
    }

    public JsonText open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    public JsonText close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    /** A key of our own, which needs no escapes. */
    public JsonText name(String name) {
        separate();
        out.append('"').append(name).append("\":");
        first = true;
        return this;
    }

    public JsonText text(String text) {
        separate();
        out.append('"');
        var written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text.charAt(i))) {
                out.append(text, written, i);
                escape(text.charAt(i));
                written = i + 1;
            }
        }
        out.append(written == 0 ? text : text.substring(written)).append('"');
        return this;
    }

    public JsonText number(@Nullable BigDecimal number) {
        separate();
        out.append(number == null ? "null" : number.toPlainString());
        return this;
    }

    public JsonText flag(boolean flag) {
        separate();
        out.append(flag);
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private static boolean needsEscape(char character) {
        return character < ' ' || character == '"' || character == '\\';
    }

    private void escape(char character) {
        if (character < ' ') {
            out.append("\\u%04x".formatted((int) character));
        } else {
            out.append('\\').append(character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
