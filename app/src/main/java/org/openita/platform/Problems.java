package org.openita.platform;

import java.util.List;
import java.util.Optional;

/** What is wrong with a form, in the order of its fields; empty for a form that nobody has sent yet. */
public record Problems(List<Problem> all) {

    /** Nothing is wrong. */
    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public static Problems of(Problem... problems) {
        return new Problems(List.of(problems));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with a field. */
    public Optional<Problem> with(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }
}
