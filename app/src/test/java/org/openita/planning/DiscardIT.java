package org.openita.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.access.ActingAs.actingAs;
import static org.openita.planning.PlanningFixture.YEAR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.measure.MeasurePlan.State;
import org.openita.measure.Measures;
import org.openita.measure.PlanStep;
import org.openita.planning.PlanSteps.Intent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DiscardIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Measures measures;

    @Autowired
    Agencies agencies;

    @Autowired
    PlanSteps steps;

    @Autowired
    PlanStarts starts;

    @Autowired
    Discussions discussions;

    @Autowired
    DraftStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail trail;

    @Test
    void aDraftIsGivenUpAfterAskingAndThePublishedVersionStays() {
        var agency = published("gives-up");
        starts.renew(PlanningFixture.officer(agency), agency, YEAR);
        say(agency, "ลองดู");

        assertThat(mvc.get().uri(address(agency)).with(actingAs(Role.OFFICER, agency.value())))
                .hasStatusOk()
                .bodyText()
                .contains("ทิ้งร่างนี้");
        assertThat(discard(agency, mark(agency))).hasStatus3xxRedirection();

        assertThat(measures.inWork(PlanningFixture.officer(agency), agency, YEAR))
                .isEmpty();
        assertThat(measures.published(agency, YEAR).orElseThrow().version()).isEqualTo(1);
        assertThat(trail.ofAgency(agency.value(), Slice.newest(1))
                        .getFirst()
                        .change()
                        .action())
                .isEqualTo("planning.discard");
    }

    @Test
    void aDraftThatChangedSinceItWasSeenIsNotGivenUp() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("changed-since");
        var seen = mark(agency);
        say(agency, "เพิ่งเพิ่มความเห็น");
        assertThat(discard(agency, seen)).hasStatusOk().bodyText().contains("กรุณาดูของใหม่");
        assertThat(measures.inWork(PlanningFixture.officer(agency), agency, YEAR))
                .isPresent();
    }

    @Test
    void aColleaguesNewMeasureIsNotGivenUpUnseen() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("just-added");
        var seen = mark(agency);
        var measure = measures.inWork(PlanningFixture.officer(agency), agency, YEAR)
                .orElseThrow()
                .findings()
                .getFirst()
                .measures()
                .getFirst();
        store.add(agency, store.head(agency, YEAR).orElseThrow(), 1, measure);
        assertThat(discard(agency, seen)).hasStatusOk().bodyText().contains("กรุณาดูของใหม่");
        assertThat(measures.inWork(PlanningFixture.officer(agency), agency, YEAR))
                .isPresent();
    }

    @Test
    void aDraftOfTheSameNumberAsOneThatWasGivenUpHasAHistoryOfItsOwn() {
        var agency = published("begins-again");
        starts.renew(PlanningFixture.officer(agency), agency, YEAR);
        say(agency, "ความเห็นของร่างเดิม");
        discard(agency, mark(agency));
        starts.renew(PlanningFixture.officer(agency), agency, YEAR);

        var discussion = discussions.of(agencies.find(agency.value()).orElseThrow(), YEAR, 2);
        assertThat(discussion.comments()).isEmpty();
        assertThat(discussion.history()).hasSize(1);
    }

    @Test
    void whatWasSaidIsAlteredByNobody() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("said-is-said");
        say(agency, "พูดแล้ว");
        assertThatThrownBy(() ->
                        jdbc.sql("update plan_comment set text = 'ไม่เคยพูด'").update())
                .hasMessageContaining("never altered");
    }

    @Test
    void whatIsSubmittedIsNotGivenUp() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("submitted-already");
        take(PlanStep.SUBMIT, agency);
        assertThat(discard(agency, mark(agency))).hasStatus(409);
        assertThat(measures.inWork(PlanningFixture.officer(agency), agency, YEAR))
                .isPresent();
    }

    @Test
    void whatWasSaidAndDoneCanBeReadAfterPublishingButNotAddedTo() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("reads-on");
        say(agency, "ตกลงตามนี้");
        publish(agency);

        var page = Reading.page(
                mvc,
                "/agencies/%s/measures/%s/discussion".formatted(agency, YEAR),
                actingAs(Role.VIEWER, agency.value()));
        assertThat(page.select("#comments ~ article").text()).contains("ตกลงตามนี้");
        assertThat(page.select("ol.history").text()).contains("2568 v1");
        assertThat(page.select("textarea")).isEmpty();
        assertThat(mvc.get().uri("/agencies/%s/measures/%s/discussion".formatted(agency, YEAR)))
                .hasStatus3xxRedirection();
    }

    private AgencyCode published(String code) {
        var agency = PlanningFixture.Ground.of(beans).agency(code);
        measures.add(PlanningFixture.plan(agency, YEAR, State.PUBLISHED));
        return agency;
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

    private void say(AgencyCode agency, String text) {
        discussions.say(
                PlanningFixture.officer(agency),
                agency,
                YEAR,
                new CommentForm.About(Optional.empty(), Optional.empty()),
                text);
    }

    private String mark(AgencyCode agency) {
        return store.mark(agency, store.head(agency, YEAR).orElseThrow());
    }

    private MvcTestResult discard(AgencyCode agency, String mark) {
        return mvc.post()
                .uri(address(agency))
                .with(actingAs(Role.OFFICER, agency.value()))
                .with(csrf())
                .param("mark", mark)
                .exchange();
    }

    private static String address(AgencyCode agency) {
        return "/agencies/%s/measures/%s/edit/discard".formatted(agency, YEAR);
    }
}
