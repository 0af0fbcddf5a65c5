package org.openita.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked examples are those of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011. */
class NominalAgreementTest {

    private static final double PRINTED = 0.0005;

    @Test
    void twoReadersOfTwoValues() {
        var agreement = of("0100000010", "1110010000");
        assertThat(agreement.alpha().orElseThrow()).isCloseTo(0.095, within(PRINTED));
        assertThat(agreement.share().orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(agreement.units()).isEqualTo(10);
    }

    @Test
    void twoReadersOfManyValues() {
        assertThat(of("aabbdcccedda", "babbbccceddd").alpha().orElseThrow()).isCloseTo(0.692, within(PRINTED));
    }

    @Test
    void fourReadersWhoLeaveUnitsOut() {
        var agreement = of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        assertThat(agreement.alpha().orElseThrow()).isCloseTo(0.743, within(PRINTED));
        assertThat(agreement.units()).as("the twelfth was read once").isEqualTo(11);
    }

    @Test
    void whereAllSayTheSameNothingCouldDisagree() {
        assertThat(of("1111", "1111").alpha()).isEmpty();
        assertThat(of("1111", "1111").share()).hasValue(1);
        assertThat(of("1.1.", ".1.1").share()).isEmpty();
        assertThat(of("1.1.", ".1.1").alpha()).isEmpty();
    }

    @Test
    void fullAgreementOnSeveralValuesIsOneAndReadersMayChangePlaces() {
        assertThat(of("1212", "1212").alpha()).hasValue(1);
        var random = new Random(7);
        for (int time = 0; time < 200; time++) {
            var readers = new ArrayList<>(IntStream.range(0, 3)
                    .mapToObj(reader -> random.ints(12, 0, 4)
                            .mapToObj(value -> value == 0 ? "." : Integer.toString(value))
                            .reduce("", String::concat))
                    .toList());
            var once = of(readers.toArray(String[]::new)).alpha();
            Collections.shuffle(readers, random);
            var again = of(readers.toArray(String[]::new)).alpha();
            assertThat(again.isPresent()).isEqualTo(once.isPresent());
            once.ifPresent(alpha -> assertThat(again.orElseThrow()).isCloseTo(alpha, within(1e-12)));
        }
    }

    @Test
    void manyUnitsAtOnceCountAsOneByOne() {
        var atOnce = new NominalAgreement<Boolean>();
        atOnce.add(List.of(true, true), 40);
        atOnce.add(List.of(true, false), 7);
        atOnce.add(List.of(false, false), 3);
        var oneByOne = new NominalAgreement<Boolean>();
        IntStream.range(0, 40).forEach(unit -> oneByOne.add(List.of(true, true)));
        IntStream.range(0, 7).forEach(unit -> oneByOne.add(List.of(false, true)));
        IntStream.range(0, 3).forEach(unit -> oneByOne.add(List.of(false, false)));
        assertThat(atOnce.alpha().orElseThrow()).isCloseTo(oneByOne.alpha().orElseThrow(), within(1e-12));
        assertThat(atOnce.units()).isEqualTo(50);
        assertThatThrownBy(() -> atOnce.add(List.of(true, true), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A text for each reader, a letter for each unit, a point where it was not read. */
    private static NominalAgreement<Character> of(String... readers) {
        var agreement = new NominalAgreement<Character>();
        for (int unit = 0; unit < readers[0].length(); unit++) {
            var place = unit;
            agreement.add(List.of(readers).stream()
                    .map(reader -> reader.charAt(place))
                    .filter(value -> value != '.')
                    .toList());
        }
        return agreement;
    }
}
