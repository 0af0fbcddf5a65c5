package org.openita.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.framework.Code;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.openita.uncertainty.SheetLayout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class BreakdownPagesIT {

    private static final String ROUND = "/agencies/%s/rounds/%s".formatted(SurveyFixture.AGENCY, SurveyFixture.YEAR);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Answers answers;

    @Autowired
    CodeStore codes;

    @Autowired
    Rounds rounds;

    SurveyFixture surveys;
    Round round;

    @BeforeEach
    void openARound() {
        surveys = SurveyFixture.of(beans);
        round = surveys.open(StaffAnswer.BY_LINK);
    }

    @Test
    void groupsOfTenAreShownAndSmallerOnesAreCountedWithTheUntold() {
        answer(12, 1, 1);
        answer(11, 2, 2);
        answer(3, 1, 3);
        answer(8, 1, 0);
        rounds.close(SurveyFixture.OFFICER, round);

        var page = Reading.page(mvc, ROUND + "/breakdowns", officer());

        var rows = page.select("section[aria-labelledby=IIT] tbody tr");
        assertThat(rows.select("th").eachText()).containsExactly("หญิง", "ชาย", "ไม่ระบุหรือปกปิด");
        assertThat(rows.select("td:nth-child(2)").eachText()).containsExactly("12", "11", "11");
        assertThat(page.select("section[aria-labelledby=EIT1] .notice")).hasSize(1);
        assertThat(Reading.page(mvc, ROUND, officer()).select("a[href$=/breakdowns]"))
                .hasSize(1);
    }

    @Test
    void theFileHoldsEverySheetWithNoMoreTraitsThanThePageInAnOrderThatTellsNothing() {
        answer(11, 2, 2);
        answer(12, 1, 1);
        answer(3, 1, 3);
        answer(8, 1, 0);
        rounds.close(SurveyFixture.OFFICER, round);

        var lines = lines("/answers-IIT.csv");

        assertThat(lines.getFirst()).endsWith("agency,instrument,respondent,staff,sex,age,service," + columns());
        assertThat(lines.subList(1, lines.size())).first().asString().startsWith("tak-pao,IIT,1,120,");
        var sheets = lines.subList(1, lines.size()).stream()
                .map(line -> line.replaceFirst("tak-pao,IIT,\\d+,120,", ""))
                .toList();
        assertThat(sheets).hasSize(34).isNotEqualTo(sheets.reversed());
        assertThat(sheets.stream().map(line -> line.substring(0, 1))).containsOnly("0", "1", "2");
        assertThat(sheets.stream().filter(line -> line.startsWith("0,"))).hasSize(11);
        assertThat(lines("/codebook.csv"))
                .anyMatch(line -> line.startsWith("\"IIT\",\"sex\",") && line.contains("\"2\",\"ชาย\""))
                .anyMatch(line -> line.startsWith("\"IIT\",\"i1\",") && line.contains(",\"1\","));
    }

    @Test
    void whatNobodyWasOfferedIsNotTold() {
        answer(12, 1, 9);
        answer(12, 2, 1);
        rounds.close(SurveyFixture.OFFICER, round);

        var page = Reading.page(mvc, ROUND + "/breakdowns", officer());

        assertThat(page.select("section[aria-labelledby=IIT] tbody th").eachText())
                .containsExactly("หญิง", "ไม่ระบุหรือปกปิด");
    }

    @Test
    void fewerThanTenAnswersAndAnOpenRoundTellNothing() {
        answer(9, 1, 1);
        assertThat(mvc.get().uri(ROUND + "/breakdowns").with(officer())).hasStatus(404);
        assertThat(mvc.get().uri(ROUND + "/codebook.csv").with(officer())).hasStatus(404);

        rounds.close(SurveyFixture.OFFICER, round);

        assertThat(mvc.get().uri(ROUND + "/answers-IIT.csv").with(officer())).hasStatus(404);
        assertThat(Reading.page(mvc, ROUND + "/breakdowns", officer()).select("tbody"))
                .isEmpty();
    }

    private void answer(int sheets, int choice, int sex) {
        var link = surveys.link(round, Questionnaire.IIT);
        for (int sheet = 0; sheet < sheets; sheet++) {
            var choices = new byte[answers.questions(link).count()];
            Arrays.fill(choices, (byte) choice);
            var token = answers.read(link, answers.start(link)).orElseThrow();
            var code = OneTimeCode.random();
            codes.add(round.id(), Questionnaire.IIT, List.of(code.hash()));
            var told = new Sheet(choices, new byte[] {(byte) sex, 0, 0});
            answers.answer(link, token, Optional.of(code), told, "");
        }
    }

    /** What the framework calls its questions. */
    private String columns() {
        return SheetLayout.of(rounds.framework(round), new Code("IIT")).places().stream()
                .map(Code::value)
                .collect(joining(","));
    }

    private List<String> lines(String file) {
        return new String(Reading.bytes(mvc, ROUND + file, officer()), UTF_8)
                .lines()
                .toList();
    }

    private static RequestPostProcessor officer() {
        return actingAs(Role.OFFICER, SurveyFixture.AGENCY.value());
    }
}
