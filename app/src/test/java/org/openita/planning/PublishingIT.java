package org.openita.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.access.ActingAs.actingAs;
import static org.openita.planning.PlanningFixture.YEAR;

import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.measure.Measures;
import org.openita.measure.PlanStep;
import org.openita.planning.PlanSteps.Intent;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.Publications;
import org.openita.result.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class PublishingIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Measures measures;

    @Autowired
    Publications publications;

    @Autowired
    PlanSteps steps;

    @Autowired
    DraftStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void measuresOnAResultThatIsNotPublicArePublishedAfterIt() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("waits-for-its-result");
        publications.show(PlanningFixture.officer(agency), agency, YEAR.previous(), Visibility.WITHIN_AGENCY);
        take(PlanStep.SUBMIT, agency);
        take(PlanStep.APPROVE, agency);

        var problems = steps.take(
                PlanningFixture.officer(agency), agency, YEAR, new Intent(PlanStep.PUBLISH, mark(agency), ""));
        assertThat(problems.with("comment").orElseThrow().message()).isEqualTo("planning.step.result-within");

        publications.show(PlanningFixture.officer(agency), agency, YEAR.previous(), Visibility.PUBLIC);
        take(PlanStep.PUBLISH, agency);
        assertThat(measures.published(agency, YEAR)).isPresent();
    }

    @Test
    void aResultThatPublishedMeasuresRestOnStaysPublic() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("rests-on-it");
        publish(agency);
        assertThatThrownBy(() -> publications.show(
                        PlanningFixture.officer(agency), agency, YEAR.previous(), Visibility.WITHIN_AGENCY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.RESULT_IN_USE));
        var page = Reading.page(
                mvc,
                "/agencies/%s/results/%s".formatted(agency, YEAR.previous()),
                actingAs(Role.OFFICER, agency.value()));
        assertThat(page.select("button[value=WITHIN_AGENCY]")).isEmpty();
        assertThat(page.text()).contains("ถอนไม่ได้");
    }

    @Test
    void theReportIsKeptInTheMomentOfPublishing() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("keeps-its-report");
        publish(agency);
        assertThat(jdbc.sql("select count(*) from report_layout where agency_code = :agency")
                        .param("agency", agency.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void publish(AgencyCode agency) {
        take(PlanStep.SUBMIT, agency);
        take(PlanStep.APPROVE, agency);
        take(PlanStep.PUBLISH, agency);
    }

    private void take(PlanStep step, AgencyCode agency) {
        var actor = step == PlanStep.APPROVE ? PlanningFixture.head(agency) : PlanningFixture.officer(agency);
        assertThat(steps.take(actor, agency, YEAR, new Intent(step, mark(agency), ""))
                        .isEmpty())
                .isTrue();
    }

    private String mark(AgencyCode agency) {
        return store.mark(agency, store.head(agency, YEAR).orElseThrow());
    }
}
