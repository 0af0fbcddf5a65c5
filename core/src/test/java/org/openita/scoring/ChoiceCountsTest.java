package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.framework.Item.Choice;
import org.openita.framework.Ratio;
import org.openita.framework.Source;
import org.openita.framework.Text;

class ChoiceCountsTest {

    private static final List<Choice> CHOICES = choices("100", "50", "0");

    @Test
    void theMeanIsExactUntilItIsShown() {
        assertThat(counts(1, 1, 1).mean(CHOICES)).hasValue(Ratio.of(50));
        assertThat(counts(1, 0, 2).mean(CHOICES)).hasValue(Ratio.of(100, 3));
        assertThat(counts(2, 1, 4).mean(CHOICES)).hasValue(Ratio.of(250, 7));
    }

    @Test
    void nobodyIsNotZero() {
        assertThat(counts(0, 0, 0).mean(CHOICES)).isEmpty();
    }

    @Test
    void countsOfOtherChoicesAreRefused() {
        assertThatThrownBy(() -> counts(1, 2).mean(CHOICES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counts(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ChoiceCounts counts(int... byChoice) {
        return new ChoiceCounts(
                IntStream.of(byChoice).mapToObj(count -> (long) count).toList());
    }

    private static List<Choice> choices(String... values) {
        var source = new Source("test", Source.Status.VERIFIED, "V1", "a test", "การทดสอบ");
        return Stream.of(values)
                .map(value -> new Choice(1, new Text("ก", "a", source), new BigDecimal(value), source))
                .toList();
    }
}
