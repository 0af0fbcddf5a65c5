package org.openita.measure;

import java.util.List;

/**
 * Something about a plan that its authors should look at again.
 *
 * @param observation what was seen
 * @param action what to do about it
 * @param topics where in the plan; empty where it is about the plan as a whole
 */
public record Advice(String observation, String action, List<Integer> topics) {

    public Advice {
        topics = List.copyOf(topics);
    }

    /** Both in one. */
    public String text() {
        return observation + " " + action;
    }
}
