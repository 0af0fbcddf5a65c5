package org.openita.framework;

import java.util.Optional;

/**
 * What a disclosure item asks of whatever an agency shows under it, beside its elements.
 *
 * @param source where the rule is from; empty where the framework states none
 */
public record AnswerRule(Period period, None none, Optional<Source> source) {

    /** Where a framework says nothing: any period will do, and something must be shown. */
    public static final AnswerRule UNSTATED = new AnswerRule(Period.ANY, None.REFUSED, Optional.empty());

    /** The year that the content must tell of in the assessment of a year; empty where any will do. */
    public Optional<FiscalYear> year(FiscalYear assessed) {
        return switch (period) {
            case ANY -> Optional.empty();
            case CURRENT_PLAN, CURRENT_PROGRESS -> Optional.of(assessed);
            case PREVIOUS_REPORT -> Optional.of(assessed.previous());
        };
    }

    /** Whether "there is none, because …" is an answer. */
    public boolean allowsNone() {
        return none == None.ALLOWED;
    }

    /** What the content must tell of. */
    public enum Period {
        /** Of no period in particular. */
        ANY,
        /** What is planned for the year that is assessed. */
        CURRENT_PLAN,
        /** How far the year that is assessed has come. */
        CURRENT_PROGRESS,
        /** What came of the year before. */
        PREVIOUS_REPORT
    }

    /** What becomes of an item under which the agency has nothing to show. */
    public enum None {
        REFUSED,
        ALLOWED
    }
}
