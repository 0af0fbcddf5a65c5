package org.openita.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.quality.TurningFixture.worth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.scoring.ChoiceCounts;

class JudgedSheetsTest {

    private static final JudgedSheets JUDGED = TurningFixture.rules()
            .judge(List.of(
                    new ObservedSheet(worth(4), TurningFixture.MONDAY, SheetFlags.of(Reason.DEVICE)),
                    new ObservedSheet(worth(3), TurningFixture.MONDAY, SheetFlags.of(Reason.TOO_FAST)),
                    new ObservedSheet(worth(2), TurningFixture.MONDAY, SheetFlags.of(Reason.DEVICE)),
                    new ObservedSheet(worth(4), TurningFixture.MONDAY, SheetFlags.of(Reason.DEVICE, Reason.BURST))));

    @Test
    void allSheetsAreCountedAndThoseInDoubtLeftOutOnlyBeside() {
        var first = TurningFixture.PLACES.getFirst();
        assertThat(JUDGED.counts()).containsEntry(first, new ChoiceCounts(List.of(0L, 0L, 1L, 1L, 2L)));
        assertThat(JUDGED.countsWithoutDoubted()).containsEntry(first, new ChoiceCounts(List.of(0L, 0L, 1L, 0L, 1L)));
    }

    @Test
    void oneWeakReasonCastsNoDoubtAndTwoDoButAllBestNeverAdds() {
        assertThat(JUDGED.flags()).extracting(SheetFlags::doubted).containsExactly(false, true, false, true);
        assertThat(JUDGED.doubted()).isEqualTo(2);
    }

    @Test
    void countsAreComparedOnlyWhereNoFewSheetsAreSetApart() {
        assertThat(flagged(20, 10, Reason.TOO_FAST).comparable(10)).isTrue();
        assertThat(flagged(20, 0, Reason.TOO_FAST).comparable(10)).isTrue();
        assertThat(flagged(20, 9, Reason.TOO_FAST).comparable(10)).isFalse();
        assertThat(flagged(20, 11, Reason.TOO_FAST).comparable(10)).isFalse();
        assertThat(flagged(30, 12, Reason.STRAIGHT_LINE, Reason.TOO_FAST).comparable(10))
                .isTrue();
    }

    @Test
    void whoKnowsAllAnswersLearnsNothingOfFewSheetsThatWereOnlyFast() {
        var bits = new ArrayList<SheetFlags>();
        bits.addAll(Collections.nCopies(20, SheetFlags.NONE));
        bits.addAll(Collections.nCopies(12, SheetFlags.of(Reason.CONTRADICTION)));
        assertThat(judged(bits).comparable(10)).isTrue();
        bits.addAll(Collections.nCopies(3, SheetFlags.of(Reason.TOO_FAST)));
        assertThat(judged(bits).comparable(10)).isFalse();
    }

    private static JudgedSheets flagged(int sheets, int flagged, Reason... reasons) {
        var bits = new ArrayList<>(Collections.nCopies(sheets - flagged, SheetFlags.NONE));
        bits.addAll(Collections.nCopies(flagged, SheetFlags.of(reasons)));
        return judged(bits);
    }

    private static JudgedSheets judged(List<SheetFlags> flags) {
        return TurningFixture.rules()
                .judge(IntStream.range(0, flags.size())
                        .mapToObj(
                                day -> new ObservedSheet(worth(4), TurningFixture.MONDAY.plusDays(day), flags.get(day)))
                        .toList());
    }

    @Test
    void eachReasonHasABitOfItsOwn() {
        assertThat(SheetFlags.of(Reason.values()).reasons()).containsExactly(Reason.values());
        assertThat(SheetFlags.of(Reason.DEVICE, Reason.DEVICE).reasons()).containsExactly(Reason.DEVICE);
    }

    /** Whatever is judged: nothing is dropped, what was noticed stays, and the order of sheets says nothing. */
    @Test
    void noSheetIsLostAndTheOrderOfSheetsSaysNothing() {
        var random = new Random(2567);
        for (int agency = 0; agency < 50; agency++) {
            var sheets = TurningFixture.daily(TurningFixture.people(1 + random.nextInt(40), random));
            var judged = TurningFixture.rules().judge(sheets);
            var reversed = TurningFixture.rules().judge(sheets.reversed());
            assertThat(judged.flags()).isEqualTo(reversed.flags().reversed());
            assertThat(judged.counts().values()).allMatch(counts -> counts.respondents() == sheets.size());
            assertThat(judged.countsWithoutDoubted().values())
                    .allMatch(counts -> counts.respondents() == sheets.size() - judged.doubted());
        }
    }
}
