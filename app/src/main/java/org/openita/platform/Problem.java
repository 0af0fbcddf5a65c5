package org.openita.platform;

import java.util.List;

/**
 * Something wrong with what was typed into a form; a value, shown beside its field and in the summary above the form.
 *
 * @param field the name of the field
 * @param message the key of the message that says what is wrong and what to do
 * @param args what goes into the message
 */
public record Problem(String field, String message, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String field, String message, Object... args) {
        return new Problem(field, message, List.of(args));
    }
}
