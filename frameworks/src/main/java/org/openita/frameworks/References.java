package org.openita.frameworks;

import java.util.List;
import java.util.function.Predicate;
import org.openita.framework.Code;
import org.openita.framework.Node.Kind;
import org.openita.framework.Outline;

/** Reads codes that must name places of the framework. */
final class References {

    private final Outline outline;

    References(Outline outline) {
        this.outline = outline;
    }

    Code instrument(Section section, String key) {
        return checked(section, key, section.word(key), Kind.INSTRUMENT::equals, "no such instrument");
    }

    Code item(Section section, String key) {
        return checked(section, key, section.word(key), Kind.ITEM::equals, "no such item");
    }

    List<Code> items(Section section, String key) {
        return section.words(key).stream()
                .map(word -> checked(section, key, word, Kind.ITEM::equals, "no such item"))
                .toList();
    }

    List<Code> places(Section section, String key) {
        return section.words(key).stream()
                .map(word -> checked(section, key, word, kind -> true, "no such code"))
                .toList();
    }

    /** The code that is itself the key of a mapping. */
    Code key(Section section, String key) {
        return checked(section, key, key, kind -> true, "no such code");
    }

    private Code checked(Section section, String key, String word, Predicate<Kind> wanted, String message) {
        if (word.isEmpty()) {
            return new Code("?");
        }
        var code = new Code(word);
        if (outline.find(code).filter(node -> wanted.test(node.kind())).isEmpty()) {
            section.fault(key, message + " in this framework: " + word);
        }
        return code;
    }
}
