package org.openita.framework;

import java.util.List;

/**
 * One place in the score tree and the rules its value may follow from, the first that can be applied being the one that
 * is.
 *
 * @param depth how far below the overall score it is shown, 0 for the overall score itself
 * @param rules none where the framework does not say what the value is made of
 */
public record Node(Code code, Kind kind, Text name, int depth, List<ScoreRule> rules) {

    public Node {
        rules = List.copyOf(rules);
    }

    /** What a place in the tree stands for. */
    public enum Kind {
        OVERALL,
        INSTRUMENT,
        PART,
        INDICATOR,
        PART_INDICATOR,
        SUB_INDICATOR,
        ITEM,
        SUB_ITEM
    }
}
