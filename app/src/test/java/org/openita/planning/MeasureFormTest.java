package org.openita.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;

class MeasureFormTest {

    private static final Framework FRAMEWORK =
            new BundledFrameworks().find(new FrameworkId("th-national-2567")).orElseThrow();
    private static final List<Integer> TOPICS = List.of(1, 2);

    @Test
    void whatIsTypedBecomesAMeasure() {
        var filled = form("start", "1/10/2567", "end", "๓๑/๓/๒๕๖๘", "effectCode", "8", "effectPoints", "๒.๕")
                .parse(FRAMEWORK, TOPICS)
                .value()
                .orElseThrow();

        assertThat(filled.topic()).isEqualTo(2);
        assertThat(filled.measure().steps()).containsExactly("หนึ่ง\nบรรทัดสอง", "สอง");
        assertThat(filled.measure().units()).containsExactly("กองคลัง");
        assertThat(filled.measure().addresses()).containsExactly(new Code("8"), new Code("o13"));
        assertThat(filled.measure().schedule().start()).contains(LocalDate.of(2024, 10, 1));
        assertThat(filled.measure().schedule().end()).contains(LocalDate.of(2025, 3, 31));
        assertThat(filled.measure().expectedEffect().orElseThrow().points()).isEqualByComparingTo("2.5");
        assertThat(MeasureForm.of(1, 2, filled.measure())
                        .parse(FRAMEWORK, TOPICS)
                        .value())
                .contains(filled);
    }

    @ParameterizedTest
    @CsvSource({
        "topic, 9, topic",
        "topic, '', topic",
        "title, ' ', title",
        "start, 31/2/2568, start",
        "start, 2024-10-01, start",
        "end, 30/9/2567, end",
        "effectPoints, 3, effectCode",
        "effectCode, 8, effectPoints"
    })
    void aProblemStandsBesideItsField(String field, String typed, String problem) {
        var form = form("start", "1/10/2567", field, typed);
        assertThat(form.parse(FRAMEWORK, TOPICS).problems().with(problem)).isPresent();
        assertThat(form.parse(FRAMEWORK, TOPICS).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100.01", "many", "1e3", "5000"})
    void pointsAreBetweenNothingAndAHundred(String points) {
        assertThat(form("effectCode", "8", "effectPoints", points)
                        .parse(FRAMEWORK, TOPICS)
                        .problems()
                        .with("effectPoints"))
                .isPresent();
    }

    @Test
    void stepsAreAddedRemovedAndMovedWithoutLosingAWord() {
        var form = form();
        assertThat(form.after("step-add").steps()).containsExactly("หนึ่ง\nบรรทัดสอง", "สอง", "", "");
        assertThat(form.after("step-remove-0").steps()).containsExactly("สอง", "");
        assertThat(form.after("step-down-0").steps()).containsExactly("สอง", "หนึ่ง\nบรรทัดสอง", "");
        assertThat(form.after("step-up-0").steps()).isEqualTo(form.steps());
        assertThat(form.after("step-up-99").steps()).isEqualTo(form.steps());
        assertThat(form.after("step-down-1").title()).isEqualTo(form.title());
        assertThat(form.after("unit-add").units()).containsExactly("กองคลัง", "");
    }

    @Test
    void anOfficialPhraseShowsTheDaysItMeans() {
        var days = form("phrase", "ภายใน 6 เดือนแรกของปีงบประมาณ")
                .schedule()
                .days(new FiscalYear(2568))
                .orElseThrow();
        assertThat(days.first()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(days.last()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void whatDiffersIsNamed() {
        assertThat(form().differences(form("title", "อื่น", "sign", "เห็น"))).containsExactly("title", "sign");
    }

    private static MeasureForm form(String... pairs) {
        var fields = new HashMap<String, List<String>>(Map.of(
                "revision", List.of("1"),
                "topic", List.of("2"),
                "title", List.of(" มาตรการ\u0000 "),
                "addresses", List.of("8", "o13", "no-such-code"),
                "step", List.of("หนึ่ง\r\nบรรทัดสอง", "สอง", ""),
                "unit", List.of("กองคลัง")));
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], List.of(pairs[at + 1]));
        }
        return MeasureForm.of(new Typed(fields));
    }
}
