package org.openita.measure;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.measure.MeasureFixture.finding;
import static org.openita.measure.MeasureFixture.score;
import static org.openita.measure.MeasureFixture.sourceAgency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.analysis.Lineage;
import org.openita.analysis.TextLikeness;
import org.openita.analysis.TopicFinding;
import org.openita.analysis.TopicFindings;
import org.openita.analysis.YearComparison;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.platform.Decimals;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Scoring;

class FindingTextsTest {

    private final FindingTexts texts = new FindingTexts(new Messages());

    @ParameterizedTest
    @EnumSource
    void theSourceAgencysSevenDraftsAreSevenTexts(Language language) {
        var drafts = TopicFindings.of(sourceAgency()).stream()
                .map(finding -> new TextLikeness.Labelled<>(finding.topic().number(), texts.of(finding, language)))
                .toList();

        assertThat(drafts).hasSize(7);
        assertThat(TextLikeness.pairs(drafts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyDraftNamesItsItemsAndItsNumbers(Language language) {
        for (var finding : TopicFindings.of(sourceAgency())) {
            var text = texts.of(finding, language);

            assertThat(finding.bases())
                    .allSatisfy(basis -> assertThat(text)
                            .contains(
                                    basis.item().code().value(),
                                    basis.place().code().value())
                            .contains(basis.score().map(Decimals::two).orElseThrow())
                            .contains(Decimals.two(basis.bounds().low().rounded())));
            assertThat(text).contains(Decimals.two(finding.pointsAtStake().rounded()));
            assertThat(text).doesNotContain("{", "}", "null", "  ");
        }
    }

    @Test
    void aWeakItemIsNamedWithWhatItIsShortOf() {
        var text = thai(finding(4, score("i10", "84.20", "i11", "89.60", "i12", "78.50")));

        assertThat(text)
                .startsWith(
                        "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ: i10 ได้ 84.20, i11 ได้ 89.60 และ i12 ได้ 78.50")
                .contains("เป็นจุดที่ควรพัฒนา คะแนนต่ำสุดคือ i12 “ในหน่วยงานของท่าน")
                .contains("ขาดอีก 16.50 คะแนนจึงถึงเป้าหมาย 95 และอีก 21.50 คะแนนจึงเต็ม 100")
                .endsWith("ทั้ง 3 ข้อมีน้ำหนัก 6.00 คะแนนในคะแนนรวม ข้อละ 2.00 ขณะนี้หายไป 0.95 คะแนน");
    }

    @Test
    void equallyWeakItemsAreAllNamed() {
        assertThat(thai(finding(1, score("o8", "0.00", "o9", "0.00")))).contains("คะแนนต่ำสุดคือ o8 และ o9 ที่ 0.00");
    }

    @Test
    void everyStandingHasItsWords() {
        assertThat(Map.of(
                        "100.00",
                        "จุดแข็งที่ควรรักษาไว้",
                        "98.20",
                        "เป็นจุดแข็ง",
                        "95.40",
                        "ควรเฝ้าระวัง",
                        "80.00",
                        "ควรพัฒนา"))
                .allSatisfy((score, words) ->
                        assertThat(thai(finding(4, score("4", score)))).contains(words));
        assertThat(thai(finding(4, score("4", "98.20")))).contains("สูงกว่าเป้าหมาย 95 อยู่ 3.20", "อีก 1.80");
    }

    @Test
    void whatIsUnknownIsSaidToBeUnknown() {
        var text = thai(finding(4, score("9", "100.00")));

        assertThat(text)
                .contains("ไม่ทราบคะแนนของ i10, i11 และ i12", "ยังสรุปไม่ได้", "6.00")
                .doesNotContain("หายไป");
        assertThat(thai(finding(4, score("i10", "100.00")))).contains("i10 ได้ 100.00", "ไม่ทราบคะแนนของ i11 และ i12");
    }

    @Test
    void whatAnIndicatorLosesIsNotSaidOfTheItemsItStandsFor() {
        assertThat(thai(finding(2, score("9", "80.00")))).contains("คะแนนรวมหายไป 4.00 คะแนนที่ ตัวชี้วัดที่ 9");
    }

    @Test
    void aChangeIsToldWhereYearsAreMeasuredAlike() {
        var after = score("4", "96.50");
        var before = Scoring.score(
                yearEarlier(MeasureFixture.NATIONAL_2567),
                new KnownValues(Map.of(new Code("4"), new BigDecimal("98.00"))));
        var since = YearComparison.of(before, after, Lineage.UNKNOWN);
        var comparable = new YearComparison(
                since.before(),
                since.after(),
                since.changes().stream()
                        .map(change -> new YearComparison.Change(
                                change.node(), change.before(), change.after(), change.points(), List.of()))
                        .toList(),
                List.of(),
                true);

        assertThat(thai(TopicFindings.of(after, since).get(3))).doesNotContain("ปีก่อน");
        assertThat(thai(TopicFindings.of(after, comparable).get(3)))
                .contains("เทียบกับปีก่อน ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ลดจาก 98.00 เป็น 96.50 (−1.50)");
    }

    @Test
    void theSameFactsGiveTheSameText() {
        var once = TopicFindings.of(sourceAgency()).stream().collect(toMap(TopicFinding::topic, this::thai));

        assertThat(TopicFindings.of(sourceAgency()).stream().collect(toMap(TopicFinding::topic, this::thai)))
                .isEqualTo(once);
    }

    private String thai(TopicFinding finding) {
        return texts.of(finding, Language.THAI);
    }

    private static Framework yearEarlier(Framework framework) {
        return new Framework(
                framework.id(),
                framework.version(),
                framework.state(),
                new FiscalYear(framework.year().buddhist() - 1),
                framework.name(),
                framework.instruments(),
                framework.levels(),
                framework.topics(),
                framework.suggestions(),
                framework.measuresPlace(),
                framework.samples(),
                framework.changes(),
                framework.sources(),
                framework.hash(),
                framework.outline());
    }
}
