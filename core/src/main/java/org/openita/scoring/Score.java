package org.openita.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Code;
import org.openita.framework.Node;
import org.openita.framework.Ratio;
import org.openita.framework.ScoreRule;

/**
 * What one place of the tree scored and why: the value that was given, the value that follows from others, and which
 * rule it follows by.
 */
public final class Score {

    /** Two printed figures may differ by this much through rounding alone. */
    static final Ratio TOLERANCE = Ratio.of(1, 100);

    private final Node node;
    private final @Nullable BigDecimal given;
    private final @Nullable Ratio computed;
    private final @Nullable ScoreRule rule;

    Score(Node node, @Nullable BigDecimal given, @Nullable Ratio computed, @Nullable ScoreRule rule) {
        this.node = node;
        this.given = given;
        this.computed = computed;
        this.rule = rule;
    }

    public Node node() {
        return node;
    }

    public Code code() {
        return node.code();
    }

    public Status status() {
        if (given != null) {
            return Status.GIVEN;
        }
        return computed != null ? Status.COMPUTED : Status.UNKNOWN;
    }

    public boolean isKnown() {
        return status() != Status.UNKNOWN;
    }

    /** The value that counts, unrounded: the given one where there is one. */
    public Optional<Ratio> exact() {
        return Optional.ofNullable(exactOrNull());
    }

    @Nullable
    Ratio exactOrNull() {
        return given != null ? Ratio.of(given) : computed;
    }

    /** The value that counts, with the two decimals that are published. */
    public Optional<BigDecimal> rounded() {
        return exact().map(Ratio::rounded);
    }

    public Optional<BigDecimal> given() {
        return Optional.ofNullable(given);
    }

    /** What follows from the values below, whether or not a value was given. */
    public Optional<Ratio> computed() {
        return Optional.ofNullable(computed);
    }

    /** What follows from answers that were counted at this very place, where nothing else was given. */
    Optional<Ratio> counted() {
        return rule instanceof ScoreRule.Answers && given == null ? computed() : Optional.empty();
    }

    /** What the value is made of by the rule that applies; empty at the leaves. */
    public List<ScoreRule.Term> madeOf() {
        return rule == null ? List.of() : rule.terms();
    }

    /** The rule that applied, or would apply if its parts were known. */
    public Optional<ScoreRule> rule() {
        return Optional.ofNullable(rule);
    }

    /** Whether the printed value is another than the recomputed one once both are shown. */
    public boolean differs() {
        return given != null && computed != null && Ratio.of(given).rounded().compareTo(computed.rounded()) != 0;
    }

    /** Whether given and computed values are further apart than rounding explains (0.01). */
    public boolean inconsistent() {
        return given != null
                && computed != null
                && Ratio.of(given).minus(computed).abs().compareTo(TOLERANCE) > 0;
    }

    /** How a value came to be known. */
    public enum Status {
        GIVEN,
        COMPUTED,
        UNKNOWN
    }
}
