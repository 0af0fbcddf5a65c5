package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.disclosure.DisclosureFixture.ASSESSOR;
import static org.openita.disclosure.DisclosureFixture.FINANCE;
import static org.openita.disclosure.DisclosureFixture.HEAD;
import static org.openita.disclosure.DisclosureFixture.OFFICER;
import static org.openita.disclosure.DisclosureFixture.OVERSIGHT;
import static org.openita.disclosure.DisclosureFixture.STRANGER;
import static org.openita.disclosure.DisclosureFixture.VIEWER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.framework.Code;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SubmissionIT {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Disclosures disclosures;

    @Autowired
    JdbcClient jdbc;

    private DisclosureFixture here;

    @BeforeEach
    void openRound() {
        here = new DisclosureFixture(beans);
    }

    @Test
    void theHeadApprovesExactlyWhatWasSeen() {
        here.ready("o1");
        var seen = here.edition("o1");
        here.ready("o1");

        assertThat(here.post(HEAD, "/o1/approval", seen)).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.item("o1").state()).isEqualTo(ItemState.READY);
        assertThat(here.post(HEAD, "/o1/approval", here.edition("o1"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(here.item("o1").state()).isEqualTo(ItemState.APPROVED);
        assertThat(here.read(OFFICER, "/o1").select("form[enctype]")).isEmpty();
    }

    @Test
    void theHeadIsToldWhatKeepsAnItemFromBeingFit() {
        here.ready("o5");

        assertThat(here.read(HEAD, "/o5")
                        .select("section[aria-labelledby=concerns] li")
                        .eachText())
                .containsExactly("องค์ประกอบยังไม่ครบ");
        assertThat(here.read(HEAD, "/o6").select("section[aria-labelledby=concerns]"))
                .isEmpty();
    }

    @Test
    void whatIsNotReadyIsNotApproved() {
        here.post(OFFICER, "/o1", Map.of("edition", "0", "explanation", "ยังไม่เสร็จ"));

        assertThat(here.post(HEAD, "/o1/approval", here.edition("o1"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.post(HEAD, "/o2/approval", here.edition("o2"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.item("o1").state()).isEqualTo(ItemState.IN_WORK);
    }

    @Test
    void whatIsSentBackIsSentWithItsReason() {
        here.approved("o1");

        assertThat(here.post(HEAD, "/o1/return", here.edition("o1"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(here.post(
                        HEAD,
                        "/o1/return",
                        Map.of("edition", String.valueOf(here.item("o1").edition()), "reason", "ไม่มีรูปถ่าย")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(here.item("o1").state()).isEqualTo(ItemState.IN_WORK);
        assertThat(here.read(OFFICER, "/o1")
                        .select("section[aria-labelledby=comments]")
                        .text())
                .contains("ไม่มีรูปถ่าย");
        assertThat(here.read(OFFICER, "/o1").select("form[enctype]")).hasSize(1);
    }

    @Test
    void allThatAreReadyAreApprovedAtOnceUnlessSomethingChanged() {
        here.ready("o1");
        here.ready("o2");
        var seen = here.mark();
        here.post(OFFICER, "/o3", Map.of("edition", "0", "explanation", "ใหม่"));

        assertThat(here.post(HEAD, "/approval", Map.of("mark", seen))).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.post(HEAD, "/approval", Map.of("mark", here.mark()))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(List.of("o1", "o2", "o3"))
                .extracting(code -> here.item(code).state())
                .containsExactly(ItemState.APPROVED, ItemState.APPROVED, ItemState.IN_WORK);
    }

    @Test
    void whatIsSubmittedIsKeptWholeAndWhatIsNotApprovedIsNotShown() {
        here.approved("o1");
        here.ready("o2");
        assertThat(disclosures.submitted(DisclosureFixture.AGENCY, here.round()))
                .isEmpty();

        assertThat(here.submit()).hasStatus(HttpStatus.SEE_OTHER);

        var submitted =
                disclosures.submitted(DisclosureFixture.AGENCY, here.round()).orElseThrow();
        assertThat(submitted.number()).isEqualTo(1);
        assertThat(submitted.by()).isEqualTo("HEAD tak-pao");
        assertThat(submitted.items()).hasSize(28);
        assertThat(submitted.item(new Code("o1")).orElseThrow().answer())
                .isEqualTo(here.item("o1").answer());
        assertThat(submitted.item(new Code("o2")).orElseThrow().answer()).isEqualTo(Answer.NOTHING);
        assertThat(here.read(VIEWER, "/submission").select(".notice").text()).contains("เสนอครั้งที่ 1");
        assertThat(here.read(VIEWER, "/submission").select(".hash").text()).matches("SHA-256 [0-9a-f]{64}");
    }

    @Test
    void whatIsSubmittedIsWhatTheHeadSaw() {
        here.approved("o1");
        var seen = here.mark();
        here.ready("o2");

        assertThat(here.post(HEAD, "/submission", Map.of("mark", seen))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatIsSubmittedIsLockedForEverybody() {
        here.approved("o1");
        here.ready("o2");
        here.submit();

        assertThat(here.post(OFFICER, "/o2", Map.of("edition", "1", "explanation", "ช้าไป")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(here.post(OFFICER, "/units", Map.of("item", "o3", "unit", "กองคลัง")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(here.post(HEAD, "/o2/approval", here.edition("o2"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.post(HEAD, "/o1/return", Map.of("edition", "2", "reason", "ก")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(here.submit()).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.item("o2").answer().explanation()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update disclosure_item set explanation = 'x' where item = 'o2'",
                "update disclosure_item set state = 'APPROVED' where item = 'o2'",
                "delete from disclosure_item where item = 'o2'",
                "delete from disclosure_link",
                "update disclosure_submission set content = '{}'",
                "delete from disclosure_submission"
            })
    void theDatabaseItselfRefusesToAlterWhatIsSubmitted(String sql) {
        here.ready("o2");
        here.submit();

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("altered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update disclosure_item set explanation = 'x' where item = 'o1'",
                "delete from disclosure_link",
                "update disclosure_link set address = 'https://other.example/'"
            })
    void theDatabaseItselfRefusesToAlterWhatIsApproved(String sql) {
        here.approved("o1");

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("altered");
    }

    @Test
    void workGoesOnOnlyWithAReasonAndWhatWasSubmittedStays() {
        here.approved("o1");
        here.submit();

        assertThat(here.post(HEAD, "/reopening", Map.of("reason", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(here.post(HEAD, "/reopening", Map.of("reason", "ลิงก์เปลี่ยน")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(disclosures.submitted(DisclosureFixture.AGENCY, here.round()))
                .isEmpty();
        here.approved("o2");
        assertThat(here.submit()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(disclosures.submitted(DisclosureFixture.AGENCY, here.round()))
                .hasValueSatisfying(second -> assertThat(second.number()).isEqualTo(2));
        assertThat(here.read(OFFICER, "/submission").select("main").text())
                .contains("ลิงก์เปลี่ยน", "ครั้งที่ 1", "ครั้งที่ 2");
    }

    @Test
    void onceTheRoundIsOverOnlyOversightLetsWorkGoOn() {
        here.ready("o1");
        here.close();

        assertThat(here.post(OFFICER, "/o1", Map.of("edition", "1", "explanation", "ช้าไป")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(here.submit()).hasStatus(HttpStatus.CONFLICT);
        assertThat(here.post(HEAD, "/reopening", Map.of("reason", "ก"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(here.post(OVERSIGHT, "/reopening", Map.of("reason", "อุทกภัย")))
                .hasStatus(HttpStatus.SEE_OTHER);
        here.approved("o1");
        assertThat(here.submit()).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void nobodyElseDecidesOrReopens() {
        here.ready("o1");
        for (var nobody : List.of(OFFICER, FINANCE, VIEWER, OVERSIGHT, STRANGER, ASSESSOR)) {
            assertThat(here.post(nobody, "/o1/approval", here.edition("o1"))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(here.post(nobody, "/o1/return", Map.of("edition", "1", "reason", "ก")))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(here.post(nobody, "/approval", Map.of("mark", here.mark())))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(here.post(nobody, "/submission", Map.of("mark", here.mark())))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(here.item("o1").state()).isEqualTo(ItemState.READY);
        here.submit();
        for (var nobody : List.of(OFFICER, FINANCE, VIEWER, STRANGER, ASSESSOR)) {
            assertThat(here.post(nobody, "/reopening", Map.of("reason", "ก"))).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(disclosures.submitted(DisclosureFixture.AGENCY, here.round()))
                .isPresent();
    }
}
