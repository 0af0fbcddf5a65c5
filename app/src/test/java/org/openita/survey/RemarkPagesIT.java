package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class RemarkPagesIT {

    private static final String REMARKS =
            "/agencies/%s/rounds/%s/remarks".formatted(SurveyFixture.AGENCY, SurveyFixture.YEAR);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Rounds rounds;

    SurveyFixture surveys;

    @BeforeEach
    void closeARound() {
        surveys = SurveyFixture.of(beans);
        var round = surveys.open(StaffAnswer.BY_LINK);
        surveys.answeredByTen(round, Questionnaire.IIT, 1);
        for (int sheet = 0; sheet < 9; sheet++) {
            surveys.answered(round, Questionnaire.EIT1, 1);
        }
        rounds.close(SurveyFixture.OFFICER, round);
    }

    @Test
    void whatWasWrittenIsReadOnlyWhereTenOrMoreAnswered() {
        var page = Reading.page(mvc, REMARKS, officer());
        assertThat(page.select(".remarks li").eachText()).hasSize(10).allMatch(each -> each.equals("IIT ข้อเสนอแนะ"));
        assertThat(Reading.page(mvc, REMARKS + "?q=ไม่มีคำนี้", officer()).select(".remarks li"))
                .isEmpty();
        assertThat(new String(Reading.bytes(mvc, REMARKS + ".csv", officer()), StandardCharsets.UTF_8))
                .contains("IIT,\"ข้อเสนอแนะ\"")
                .doesNotContain("EIT1");
    }

    @Test
    void onlyWhoRunsTheRoundReadsThem() {
        assertThat(mvc.get().uri(REMARKS).with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(403);
        assertThat(mvc.get().uri(REMARKS + ".csv").with(actingAs(Role.VIEWER, SurveyFixture.AGENCY.value())))
                .hasStatus(403);
    }

    private static RequestPostProcessor officer() {
        return actingAs(Role.OFFICER, SurveyFixture.AGENCY.value());
    }
}
