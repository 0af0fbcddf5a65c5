package org.openita.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openita.quality.TurningFixture.daily;
import static org.openita.quality.TurningFixture.on;
import static org.openita.quality.TurningFixture.straight;
import static org.openita.quality.TurningFixture.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityRulesTest {

    private final QualityRules rules = TurningFixture.rules();

    @Test
    void whoChoosesOnePlaceThroughoutIsFlaggedAsStraightLining() {
        for (int place = 1; place <= TurningFixture.CHOICES; place++) {
            if (place != 3) {
                assertThat(alone(straight(place)).has(Reason.STRAIGHT_LINE)).isTrue();
            }
        }
    }

    @Test
    void oneSlipDoesNotHideAStraightLineAndTwoDo() {
        var sheet = straight(2);
        sheet[4] = 3;
        assertThat(alone(sheet).has(Reason.STRAIGHT_LINE)).isTrue();
        sheet[7] = 1;
        assertThat(alone(sheet).has(Reason.STRAIGHT_LINE)).isFalse();
    }

    @Test
    void whoHasOneHonestOpinionThroughoutIsNotStraightLining() {
        for (int quarter : new int[] {0, 1, 3, 4}) {
            assertThat(alone(worth(quarter)).has(Reason.STRAIGHT_LINE)).isFalse();
        }
    }

    @Test
    void theMiddleOfEveryQuestionIsAnOpinionAndNoStraightLine() {
        assertThat(alone(straight(3)).reasons()).isEmpty();
    }

    @Test
    void whereTheBetterEndNeverChangesSidesNothingIsCalledAStraightLine() {
        var agreeing = new byte[TurningFixture.QUESTIONS / 2];
        Arrays.fill(agreeing, (byte) 4);
        var judged = TurningFixture.withoutTurns().judge(List.of(on(0, agreeing)));
        assertThat(judged.flags()).containsExactly(SheetFlags.NONE);
    }

    @Test
    void theBestOfEveryQuestionIsNotedAndAloneCastsNoDoubt() {
        var flags = alone(worth(4));
        assertThat(flags.reasons()).containsExactly(Reason.ALL_BEST);
        assertThat(flags.doubted()).isFalse();
    }

    @Test
    void aSheetOfMostlyNothingIsNotAllBest() {
        var sheet = new byte[TurningFixture.QUESTIONS];
        sheet[0] = 5;
        assertThat(alone(sheet)).isEqualTo(SheetFlags.NONE);
    }

    @Test
    void twoAnswersThatCannotBothBeSoAreAContradiction() {
        assertThat(alone(worth(4, 0, 2)).has(Reason.CONTRADICTION)).isTrue();
        assertThat(alone(worth(3, 0, 2)).has(Reason.CONTRADICTION)).isFalse();
        var leftOut = worth(4, 0, 2);
        leftOut[1] = 0;
        assertThat(alone(leftOut).has(Reason.CONTRADICTION)).isFalse();
    }

    @Test
    void whatWasNoticedWhileAnsweringIsKept() {
        var noticed = SheetFlags.of(Reason.TOO_FAST, Reason.DEVICE);
        var sheet = new ObservedSheet(worth(2, 3), TurningFixture.MONDAY, noticed);
        assertThat(rules.judge(List.of(sheet)).flags()).containsExactly(noticed);
    }

    @Test
    void copiesOfATellingSheetAreFlaggedAsIdentical() {
        var random = new Random(1);
        var sheets = TurningFixture.people(60, random);
        sheets.addAll(Collections.nCopies(6, TurningFixture.person(2, random)));
        var flags = rules.judge(daily(sheets)).flags();
        assertThat(flags.subList(60, 66)).allMatch(each -> each.has(Reason.IDENTICAL));
        assertThat(flags.subList(0, 60)).noneMatch(each -> each.has(Reason.IDENTICAL));
    }

    @Test
    void anHonestUnanimousAgencyIsNotInDoubt() {
        for (int quarter = 0; quarter <= 4; quarter++) {
            var judged = rules.judge(daily(Collections.nCopies(200, worth(quarter))));
            assertThat(judged.doubted()).isZero();
            assertThat(judged.flagged(Reason.IDENTICAL)).isZero();
        }
    }

    @Test
    void anHonestAgencyThatAgreesOnAllButOneQuestionIsNotCalledCopied() {
        var sheets = new ArrayList<byte[]>();
        for (int person = 0; person < 200; person++) {
            var sheet = worth(4);
            if (person % 3 == 0) {
                sheet[person % 2 == 0 ? 4 : 8] = 4;
            }
            sheets.add(sheet);
        }
        assertThat(rules.judge(daily(sheets)).flagged(Reason.IDENTICAL)).isZero();
    }

    @Test
    void aDayWithFarMoreAnswersThanTheOthersIsABurst() {
        var sheets = days(3, 4, 2, 60, 3, 4, 3, 3);
        var judged = rules.judge(sheets);
        assertThat(judged.flagged(Reason.BURST)).isEqualTo(60);
        assertThat(SheetFlags.of(Reason.BURST).doubted()).isFalse();
    }

    @Test
    void theRushOfTheLastDayIsNoBurst() {
        assertThat(rules.judge(days(3, 4, 2, 5, 3, 4, 3, 25)).flagged(Reason.BURST))
                .isZero();
    }

    @Test
    void whereThereAreTooFewDaysToCompareNoneIsABurst() {
        assertThat(rules.judge(days(1, 90, 1)).flagged(Reason.BURST)).isZero();
    }

    @Test
    void aSheetOfAnotherQuestionnaireIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> alone(new byte[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> alone(straight(TurningFixture.CHOICES + 1)));
    }

    private SheetFlags alone(byte[] sheet) {
        return rules.judge(List.of(on(0, sheet))).flags().getFirst();
    }

    /** So many people each day, all different. */
    private static List<ObservedSheet> days(int... counts) {
        var random = new Random(7);
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(day ->
                        IntStream.range(0, counts[day]).mapToObj(each -> on(day, TurningFixture.person(2, random))))
                .toList();
    }
}
