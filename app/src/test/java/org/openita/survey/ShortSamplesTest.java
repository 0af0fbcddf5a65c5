package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.framework.SampleRules;
import org.openita.framework.SampleRules.ShortSample;
import org.openita.framework.SampleRules.StaffSample;
import org.openita.framework.Source;

class ShortSamplesTest {

    private static final Source SOURCE = new Source("test", Source.Status.PROVISIONAL, "GK", "a test", "การทดสอบ");

    @Test
    void aFrameworkDecidesWhetherAShortSampleIsScored() {
        assertThat(ShortSamples.leftUnscored(rules(ShortSample.UNSCORED), Optional.of(180), 29))
                .isTrue();
        assertThat(ShortSamples.leftUnscored(rules(ShortSample.UNSCORED), Optional.of(180), 30))
                .isFalse();
        assertThat(ShortSamples.leftUnscored(rules(ShortSample.FLAG), Optional.of(180), 1))
                .isFalse();
    }

    @Test
    void withoutANumberOfStaffNoSampleIsShort() {
        assertThat(ShortSamples.leftUnscored(rules(ShortSample.UNSCORED), Optional.empty(), 1))
                .isFalse();
    }

    private static SampleRules rules(ShortSample shortSample) {
        return new SampleRules(new StaffSample(10, 30, 400, 4000, SOURCE), List.of(), shortSample, SOURCE);
    }
}
