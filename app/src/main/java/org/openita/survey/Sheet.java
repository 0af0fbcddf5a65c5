package org.openita.survey;

import java.util.Arrays;

/** What one respondent answered: choices to questions and, if they like, what they are. */
public final class Sheet {

    /** How many traits are asked for: sex, age group, time of service or kind of contact. */
    static final int TRAITS = 3;

    private final byte[] choices;
    private final byte[] traits;

    /**
     * A sheet.
     *
     * @param choices a byte for each question: the number of the choice from 1, 0 for none
     * @param traits a number for each trait, 0 where not told
     */
    public Sheet(byte[] choices, byte[] traits) {
        this.choices = choices.clone();
        this.traits = traits.clone();
    }

    byte[] choices() {
        return choices.clone();
    }

    byte[] traits() {
        return traits.clone();
    }

    int questions() {
        return choices.length;
    }

    @Override
    public String toString() {
        return "Sheet" + Arrays.toString(choices);
    }
}
