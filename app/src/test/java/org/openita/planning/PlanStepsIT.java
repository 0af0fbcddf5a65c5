package org.openita.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.planning.PlanningFixture.YEAR;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.IntegrationTest;
import org.openita.access.ActingAs;
import org.openita.access.Actor;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.measure.MeasurePlan.State;
import org.openita.measure.Measures;
import org.openita.measure.PlanStep;
import org.openita.planning.Discussions.Comment;
import org.openita.planning.PlanSteps.Intent;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class PlanStepsIT {

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlanSteps steps;

    @Autowired
    PlanStore plans;

    @Autowired
    Drafts drafts;

    @Autowired
    PlanStarts starts;

    @Autowired
    DraftStore store;

    @Autowired
    Measures measures;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPlanGoesFromDraftToPublishedAndEveryStepIsRemembered() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("goes-all-the-way");
        take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));
        take(PlanStep.APPROVE, agency, PlanningFixture.head(agency));
        assertThat(measures.published(agency, YEAR)).isEmpty();
        take(PlanStep.PUBLISH, agency, PlanningFixture.officer(agency));

        assertThat(measures.published(agency, YEAR).orElseThrow().version()).isEqualTo(1);
        assertThat(trail.ofAgency(agency.value(), Slice.newest(3)))
                .extracting(
                        entry -> entry.change().action() + " " + entry.change().subject())
                .containsExactly("planning.publish 2568 v1", "planning.approve 2568 v1", "planning.submit 2568 v1");
        assertThat(trail.ofAgency(agency.value(), Slice.newest(1)).getFirst().change())
                .satisfies(change -> {
                    assertThat(change.before()).containsEntry("state", "APPROVED");
                    assertThat(change.after()).containsEntry("state", "PUBLISHED");
                    assertThat(change.who().name()).isEqualTo("OFFICER goes-all-the-way");
                });
    }

    @ParameterizedTest
    @MethodSource
    void onlyThePermittedTakeAStepAndOnlyFromWhereItLeads(State state, PlanStep step, Role role) {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("state-by-role");
        bring(agency, state);
        var actor = role.mayReachAll() ? ActingAs.everywhere(role) : ActingAs.actor(role, agency.value());
        var expected = !role.permits(step.permission())
                ? RefusalCode.NOT_ALLOWED
                : step.leadsFrom(state) ? null : RefusalCode.CHANGED_MEANWHILE;
        if (expected == null) {
            take(step, agency, actor);
            assertThat(state(agency)).isEqualTo(step.to().name());
        } else {
            assertThatThrownBy(() -> take(step, agency, actor))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(expected));
            assertThat(state(agency)).isEqualTo(state.name());
        }
    }

    static Stream<Arguments> onlyThePermittedTakeAStepAndOnlyFromWhereItLeads() {
        return Stream.of(State.DRAFT, State.SUBMITTED, State.APPROVED)
                .flatMap(state -> Arrays.stream(PlanStep.values())
                        .flatMap(step -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, step, role))));
    }

    @Test
    void theHeadOfAnotherAgencyApprovesNothing() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("approved-by-a-stranger");
        take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));
        assertThatThrownBy(() -> take(PlanStep.APPROVE, agency, ActingAs.actor(Role.HEAD, "tak-pao")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NOT_ALLOWED));
    }

    @Test
    void approvalIsOfExactlyWhatWasSeen() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("approved-as-seen");
        take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));
        var seen = mark(agency);
        take(PlanStep.WITHDRAW, agency, PlanningFixture.officer(agency));
        take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));

        var stale = new Intent(PlanStep.APPROVE, seen, "");
        assertThat(steps.take(PlanningFixture.head(agency), agency, YEAR, stale)
                        .with("comment")
                        .orElseThrow()
                        .message())
                .isEqualTo("planning.step.changed");
        assertThat(state(agency)).isEqualTo("SUBMITTED");
    }

    @Test
    void whatWasSaidMeanwhileIsReadBeforeTheStepIsTaken() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("said-meanwhile");
        var seen = mark(agency);
        var draft = store.head(agency, YEAR).orElseThrow();
        plans.say(
                agency,
                draft,
                PlanningFixture.head(agency).who(),
                Comment.ofWhole(Instant.parse("2026-11-23T03:00:00Z"), "รอก่อน"));
        assertThat(steps.take(PlanningFixture.officer(agency), agency, YEAR, new Intent(PlanStep.SUBMIT, seen, ""))
                        .isEmpty())
                .isFalse();
        assertThat(state(agency)).isEqualTo("DRAFT");
    }

    @Test
    void aDraftWhoseResultHasOtherFiguresIsGoneOverBeforeItIsSubmitted() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("figures-changed");
        jdbc.sql("update result set values_hash = 'other' where agency_code = :agency")
                .param("agency", agency.value())
                .update();
        var officer = PlanningFixture.officer(agency);
        assertThat(store.head(agency, YEAR).orElseThrow().outdated()).isTrue();
        assertThat(steps.take(officer, agency, YEAR, new Intent(PlanStep.SUBMIT, mark(agency), ""))
                        .with("comment")
                        .orElseThrow()
                        .message())
                .isEqualTo("planning.step.outdated");

        drafts.acceptResult(officer, agency, YEAR);
        take(PlanStep.SUBMIT, agency, officer);
        assertThat(state(agency)).isEqualTo("SUBMITTED");
    }

    @Test
    void whatWasSubmittedCannotBeAlteredEvenInTheDatabase() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("submitted-stays");
        take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));
        assertThatThrownBy(() -> jdbc.sql("update plan_finding set finding = 'x' where plan_id = :plan")
                        .param("plan", store.head(agency, YEAR).orElseThrow().id())
                        .update())
                .hasMessageContaining("only a draft is altered");
    }

    @Test
    void whoSendsAPlanBackSaysWhy() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("sent-back");
        take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));
        var mark = mark(agency);
        var head = PlanningFixture.head(agency);

        assertThat(steps.take(head, agency, YEAR, new Intent(PlanStep.RETURN, mark, ""))
                        .with("comment"))
                .isPresent();
        assertThat(state(agency)).isEqualTo("SUBMITTED");
        assertThat(steps.take(head, agency, YEAR, new Intent(PlanStep.RETURN, mark, "เพิ่มมาตรการ"))
                        .isEmpty())
                .isTrue();
        assertThat(state(agency)).isEqualTo("DRAFT");
    }

    @Test
    void theNextVersionIsACopyAndThePublishedOneStaysPublic() {
        var agency = PlanningFixture.Ground.of(beans).agencyWithDraft("next-version");
        take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));
        take(PlanStep.APPROVE, agency, PlanningFixture.head(agency));
        take(PlanStep.PUBLISH, agency, PlanningFixture.officer(agency));
        var first = measures.published(agency, YEAR).orElseThrow();

        starts.renew(PlanningFixture.officer(agency), agency, YEAR);

        var draft =
                measures.inWork(PlanningFixture.officer(agency), agency, YEAR).orElseThrow();
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.findings()).isEqualTo(first.findings());
        assertThat(measures.kept(draft).getFirst().origin())
                .isEqualTo(measures.kept(first).getFirst().id());
        assertThat(measures.published(agency, YEAR)).contains(first);
        assertThatThrownBy(() -> starts.renew(PlanningFixture.officer(agency), agency, YEAR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.CHANGED_MEANWHILE));
    }

    private void bring(AgencyCode agency, State state) {
        if (state != State.DRAFT) {
            take(PlanStep.SUBMIT, agency, PlanningFixture.officer(agency));
        }
        if (state == State.APPROVED) {
            take(PlanStep.APPROVE, agency, PlanningFixture.head(agency));
        }
    }

    private void take(PlanStep step, AgencyCode agency, Actor actor) {
        var mark = mark(agency);
        assertThat(steps.take(actor, agency, YEAR, new Intent(step, mark, "เหตุผล"))
                        .all())
                .isEmpty();
    }

    private String mark(AgencyCode agency) {
        return store.mark(agency, store.head(agency, YEAR).orElseThrow());
    }

    private String state(AgencyCode agency) {
        return jdbc.sql("select state from measure_plan where agency_code = :agency")
                .param("agency", agency.value())
                .query(String.class)
                .single();
    }
}
