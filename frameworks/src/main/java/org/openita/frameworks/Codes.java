package org.openita.frameworks;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.framework.Code;

/** Hands out the codes a document gives to its places, each only once. */
final class Codes {

    private final Set<String> taken = new HashSet<>();
    private int standIns;

    /**
     * The code of a new place; where it is missing, misspelt or taken, a stand-in that collides with nothing.
     *
     * <p>Only instruments and parts begin with capitals, so that {@code EIT1.e1} can never be the code of an item.
     */
    Code declare(Section section, Form form) {
        var written = section.written("code");
        if (written.isPresent() && !form.pattern.matcher(written.get()).matches()) {
            section.fault("code", "is not a code such as " + form.example + ": " + written.get());
        } else if (written.isPresent() && !taken.add(written.get())) {
            section.fault("code", "this code stands twice: " + written.get());
        } else if (written.isPresent()) {
            return new Code(written.get());
        }
        standIns++;
        return new Code("?" + standIns);
    }

    /** How codes are spelt. */
    enum Form {
        CAPITALS("[A-Z]+\\d*", "EIT or EIT1"),
        NUMBERED("[a-z]*\\d+(\\.\\d+)*", "9.1 or o13");

        private final Pattern pattern;
        private final String example;

        Form(String regex, String example) {
            this.pattern = Pattern.compile(regex);
            this.example = example;
        }
    }
}
