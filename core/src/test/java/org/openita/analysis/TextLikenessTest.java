package org.openita.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.analysis.TextLikeness.Labelled;

class TextLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "ตลอดปีงบประมาณ พ.ศ. 2568, ตลอดปีงบประมาณ พ.ศ.๒๕๖๘",
        "สรุปผลทุก 3 เดือน, สรุปผล ทุก ๓ เดือน.",
        "แผนปี 2567 ของหน่วยงาน, แผนปี พ.ศ. 2568 ของหน่วยงาน",
        "E - Service, e-service",
    })
    void spacesDigitsPunctuationAndYearsMakeNoDifference(String one, String other) {
        assertThat(TextLikeness.between(one, other)).isEqualTo(1);
    }

    @Test
    void aSentenceWithAWordReplacedIsNearlyTheSame() {
        var one = "ควบคุมการใช้ทรัพย์สินของทางราชการให้ถูกต้องและมีประสิทธิภาพ";
        var other = "ควบคุมการใช้ทรัพย์สินของทางราชการให้ถูกต้องและโปร่งใส";

        assertThat(TextLikeness.between(one, other)).isLessThan(1);
        assertThat(TextLikeness.nearlySame(one, other)).isTrue();
    }

    @Test
    void differentMeasuresInOfficialLanguageAreNotTheSame() {
        var measures = PlanFixture.sourceAgency().stream()
                .map(measure -> new Labelled<>(measure.topic(), measure.measure()))
                .toList();

        assertThat(TextLikeness.pairs(measures)).isEmpty();
    }

    @Test
    void emptyTextsAreLikeNothing() {
        assertThat(TextLikeness.between("", "")).isZero();
        assertThat(TextLikeness.between(" - ", "2568")).isZero();
    }

    @Test
    void shortTextsAreTheSameOnlyWhenEqual() {
        assertThat(TextLikeness.between("ดี", "ดี")).isEqualTo(1);
        assertThat(TextLikeness.between("ดี", "มี")).isZero();
    }

    @Test
    void likenessIsTheSameBothWays() {
        var texts = PlanFixture.sourceAgency().stream().map(MeasureFacts::steps).toList();
        for (var one : texts) {
            for (var other : texts) {
                assertThat(TextLikeness.between(one, other))
                        .isEqualTo(TextLikeness.between(other, one))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void groupsJoinWhatHangsTogether() {
        var near = "ดำเนินการจัดโครงการอบรมคุณธรรมจริยธรรมในการปฏิบัติหน้าที่";
        var groups = TextLikeness.groups(List.of(
                new Labelled<>(1, near),
                new Labelled<>(2, "ประกาศนโยบายไม่รับของขวัญ"),
                new Labelled<>(3, near + "ราชการ"),
                new Labelled<>(4, near),
                new Labelled<>(5, "ประกาศนโยบายไม่รับของขวัญ ")));

        assertThat(groups)
                .extracting(TextLikeness.Group::members)
                .containsExactlyInAnyOrder(List.of(1, 3, 4), List.of(2, 5));
        assertThat(groups).extracting(TextLikeness.Group::identical).containsExactlyInAnyOrder(false, true);
    }
}
