package org.openita.framework;

/**
 * The canonical name of one place in the score tree: {@code overall}, {@code IIT}, {@code EIT1}, {@code 8},
 * {@code 9.1}, {@code o13}, {@code EIT2.e1}.
 */
public record Code(String value) implements Comparable<Code> {

    public static final Code OVERALL = new Code("overall");

    public Code {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a code is never blank");
        }
    }

    /** This code within a part of an instrument: {@code e1} asked in {@code EIT1} is {@code EIT1.e1}. */
    public Code within(Code part) {
        return new Code(part.value + "." + value);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
