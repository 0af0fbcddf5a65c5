package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.framework.FrameworkFixture.framework;
import static org.openita.framework.FrameworkFixture.letters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.framework.Code;
import org.openita.framework.LevelScale.Level;
import org.openita.scoring.LevelVerdict.Decided;
import org.openita.scoring.LevelVerdict.Undetermined;

class LevelsTest {

    @ParameterizedTest
    @CsvSource({
        "95, 95, 95, 95, ผ่านดีเยี่ยม",
        "94.99, 100, 100, 100, ผ่านดี",
        "100, 94.99, 100, 100, ผ่านดี",
        "100, 100, 94.99, 100, ผ่านดี",
        "100, 100, 100, 94.99, ผ่านดี",
        "85, 85, 85, 85, ผ่านดี",
        "84.99, 100, 100, 100, ผ่าน",
        "100, 100, 100, 84.99, ผ่าน",
        "84.99, 84.99, 84.99, 84.99, ต้องปรับปรุง",
        "70, 70, 70, 70, ต้องปรับปรุง",
        "69.99, 69.99, 69.99, 69.99, ด่วน",
        "0, 0, 0, 0, ด่วน",
    })
    void namedLevelsHaveSideConditions(String iit, String eit1, String eit2, String oit, String level) {
        assertThat(decided(Map.of("IIT", iit, "EIT1", eit1, "EIT2", eit2, "OIT", oit))
                        .level()
                        .code())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"95, AA", "94.995, AA", "94.994, A", "85, A", "84.99, B", "74.99, F", "0, F"})
    void lettersGoByTheRoundedOverallScoreAlone(String overall, String level) {
        var tree = ResultFixture.score(framework(2564, letters(), List.of()), Map.of("overall", overall));

        assertThat(((Decided) Levels.decide(tree)).level().code()).isEqualTo(level);
    }

    @Test
    void aScoreThatIsPrintedAsTheMarkReachesIt() {
        var edge = Map.of("IIT", "94.995", "EIT1", "94.995", "EIT2", "94.995", "OIT", "94.995");
        var below = Map.of("IIT", "94.994", "EIT1", "95", "EIT2", "95", "OIT", "100");

        assertThat(decided(edge).level().code()).isEqualTo("ผ่านดีเยี่ยม");
        assertThat(decided(below).level().code()).isEqualTo("ผ่านดี");
    }

    @Test
    void theLevelFallsThoughTheScoreRisesWhenOneInstrumentIsUnderItsMark() {
        var before = Map.of("IIT", "86", "EIT1", "86", "EIT2", "86", "OIT", "86");
        var after = Map.of("IIT", "84", "EIT1", "95", "EIT2", "95", "OIT", "100");

        assertThat(overall(after)).isGreaterThan(overall(before));
        assertThat(decided(before).level().code()).isEqualTo("ผ่านดี");
        assertThat(decided(after).level().code()).isEqualTo("ผ่าน");
    }

    @Test
    void theSourceAgencyIsExcellentThoughThePartsOfEitAreUnknown() {
        var verdict = (Decided) Levels.decide(ResultFixture.sourceAgency());

        assertThat(verdict.level().code()).isEqualTo("ผ่านดีเยี่ยม");
        assertThat(verdict.deduced())
                .extracting(LevelVerdict.Deduction::code)
                .containsExactly(new Code("EIT1"), new Code("EIT2"));
        assertThat(verdict.deduced())
                .allSatisfy(deduction -> assertThat(deduction.bounds().low().rounded())
                        .isBetween(new BigDecimal("96.80"), new BigDecimal("96.86")));
    }

    @Test
    void anUndeterminedLevelNamesWhatIsPossibleAndWhatIsMissing() {
        var verdict = undetermined(Map.of("IIT", "96", "EIT", "88", "OIT", "100"));

        assertThat(verdict.possible()).extracting(Level::code).containsExactly("ผ่านดี", "ผ่าน");
        assertThat(verdict.missing()).extracting(Code::value).containsExactly("EIT1", "EIT2");
    }

    @Test
    void onlyWhatMattersIsMissing() {
        var low = undetermined(Map.of("IIT", "90", "EIT1", "90", "EIT2", "90"));

        assertThat(low.possible()).extracting(Level::code).containsExactly("ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ด่วน");
        assertThat(low.missing()).extracting(Code::value).containsExactly("overall", "OIT");
    }

    @Test
    void theLastInstrumentFollowsFromTheOthersAndTheOverallScore() {
        var verdict = decided(Map.of("overall", "90", "IIT", "90", "EIT1", "90", "EIT2", "90"));

        assertThat(verdict.level().code()).isEqualTo("ผ่านดี");
        assertThat(verdict.deduced()).extracting(LevelVerdict.Deduction::code).containsExactly(new Code("OIT"));
    }

    @Test
    void twoPartsThatCouldEachReachAMarkButNotTogetherRuleTheLevelOut() {
        var verdict = decided(Map.of("IIT", "96", "EIT", "94", "OIT", "100"));

        assertThat(verdict.level().code()).isEqualTo("ผ่านดี");
    }

    @Test
    void figuresThatContradictEachOtherStillCountEachForItself() {
        var verdict = undetermined(Map.of("overall", "96", "IIT", "96", "EIT", "86", "OIT", "96"));

        assertThat(verdict.possible()).extracting(Level::code).containsExactly("ผ่านดี", "ผ่าน");
    }

    @Test
    void nothingKnownLeavesEveryLevelPossible() {
        assertThat(undetermined(Map.of()).possible()).hasSize(5);
        assertThat(undetermined(Map.of()).missing())
                .extracting(Code::value)
                .containsExactly("overall", "IIT", "EIT1", "EIT2", "OIT");
    }

    @Test
    void anOverallScoreOfOneHundredLeavesNoDoubtAboutAnything() {
        assertThat(decided(Map.of("overall", "100")).level().code()).isEqualTo("ผ่านดีเยี่ยม");
    }

    private static Decided decided(Map<String, String> values) {
        return (Decided) Levels.decide(ResultFixture.score(framework(), values));
    }

    private static Undetermined undetermined(Map<String, String> values) {
        return (Undetermined) Levels.decide(ResultFixture.score(framework(), values));
    }

    private static BigDecimal overall(Map<String, String> values) {
        return ResultFixture.score(framework(), values).overall().rounded().orElseThrow();
    }
}
