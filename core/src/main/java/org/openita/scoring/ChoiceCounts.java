package org.openita.scoring;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Item.Choice;
import org.openita.framework.Ratio;

/** How many respondents made each choice of a question, in the order of the framework. */
public record ChoiceCounts(List<Long> byChoice) {

    public ChoiceCounts {
        byChoice = List.copyOf(byChoice);
        if (byChoice.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("nothing is counted below zero: " + byChoice);
        }
    }

    /** How many answered. */
    public long respondents() {
        return byChoice.stream().mapToLong(Long::longValue).sum();
    }

    /** The mean of what the choices are worth, exactly; nothing where nobody answered. */
    Optional<Ratio> mean(List<Choice> choices) {
        if (choices.size() != byChoice.size()) {
            throw new IllegalArgumentException(byChoice.size() + " counts for " + choices.size() + " choices");
        }
        var respondents = respondents();
        if (respondents == 0) {
            return Optional.empty();
        }
        var sum = Ratio.NOTHING;
        for (int i = 0; i < choices.size(); i++) {
            var count = new Ratio(BigInteger.valueOf(byChoice.get(i)), BigInteger.ONE);
            sum = sum.plus(Ratio.of(choices.get(i).value()).times(count));
        }
        return Optional.of(sum.dividedBy(respondents));
    }
}
