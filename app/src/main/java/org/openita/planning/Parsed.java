package org.openita.planning;

import java.util.Optional;
import org.openita.platform.Problems;

/** What a form says: a value, or what is wrong with it. */
record Parsed<T>(Optional<T> value, Problems problems) {

    static <T> Parsed<T> good(T value) {
        return new Parsed<>(Optional.of(value), Problems.NONE);
    }

    static <T> Parsed<T> bad(Problems problems) {
        return new Parsed<>(Optional.empty(), problems);
    }
}
