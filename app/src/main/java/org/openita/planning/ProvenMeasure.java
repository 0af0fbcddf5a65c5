package org.openita.planning;

import java.util.List;

/**
 * A measure to begin from, proposed by OpenITA; its wording is ours and provisional.
 *
 * @param indicator the code of the indicator it is for
 */
public record ProvenMeasure(String id, String indicator, Wording th, Wording en) {

    /** In a language given by its tag. */
    public Wording in(String language) {
        return "en".equals(language) ? en : th;
    }

    /** What it says in one language. */
    public record Wording(String title, List<String> steps, String sign) {

        public Wording {
            steps = List.copyOf(steps);
        }
    }
}
