package org.openita.fieldwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Account;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.round.Assignments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AssignmentPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Assignments assignments;

    @Autowired
    AuditTrail trail;

    FieldworkFixture fieldwork;

    @BeforeEach
    void readyTheFixture() {
        fieldwork = FieldworkFixture.of(beans);
        fieldwork.prepared();
    }

    @Test
    void oversightAssignsTheAgenciesTickedAndTheTrailRemembers() {
        var sent = send("/assignments", Map.of("year", "2568", "assessor", id(), "agency", "tak-pao", "least", "๔๐"));
        assertThat(sent).hasStatus(303);
        assertThat(ofTakPao()).contains("ผู้ตรวจประเมิน (สาธิต) (อย่างน้อย 40)");
        assertThat(trail.ofAgency("tak-pao", Slice.newest(1))
                        .getFirst()
                        .change()
                        .action())
                .isEqualTo("round.assign");
    }

    @Test
    void everythingFoundIsAssignedAtOnceAndAgainWithoutHarm() {
        var all = Map.of("year", "2568", "assessor", id(), "which", "all", "q", "ตาก");
        assertThat(send("/assignments", all)).hasStatus(303);
        assertThat(send("/assignments", all)).hasStatus(303);
        assertThat(assignments.of(fieldwork.assessor(), FieldworkFixture.YEAR, "tak-pao"))
                .hasSize(1);
    }

    @Test
    void anAssessorIsWithdrawnAndSeesTheAgencyNoMore() {
        fieldwork.assign();
        var withdrawn = send("/assignments/withdraw", Map.of("year", "2568", "withdraw", id() + " tak-pao"));
        assertThat(withdrawn).hasStatus(303);
        assertThat(ofTakPao()).contains("ยังไม่มี");
        assertThat(assignments.of(fieldwork.assessor(), FieldworkFixture.YEAR, "tak-pao"))
                .isEmpty();
        assertThat(trail.ofAgency("tak-pao", Slice.newest(1))
                        .getFirst()
                        .change()
                        .action())
                .isEqualTo("round.withdraw");
    }

    @Test
    void anAssessorIsAssignedOnlyWhereTheRoleReaches() {
        var account = fieldwork.account();
        var elsewhere = new Grant(Role.ASSESSOR, Optional.of(new AgencyCode("example-town")), Optional.empty());
        var local = new Account(
                account.id(), account.email(), account.name(), true, true, Optional.empty(), List.of(elsewhere));
        assertThat(assignments.assign(
                        FieldworkFixture.OVERSIGHT,
                        local,
                        FieldworkFixture.YEAR,
                        List.of(FieldworkFixture.AGENCY),
                        Optional.empty()))
                .isZero();
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndNothingTypedIsLost() {
        var page = page(send("/assignments", Map.of("year", "2568", "least", "มาก")));
        assertThat(page.select(".form-problems li").eachText())
                .containsExactly("เลือกผู้ตรวจประเมิน", "พิมพ์จำนวนเป็นตัวเลข เช่น 40", "เลือกอย่างน้อยหนึ่งหน่วยงาน");
        assertThat(page.select("#least").val()).isEqualTo("มาก");
    }

    @Test
    void anOfficerOfOneAgencyAssignsNobody() {
        assertThat(mvc.get().uri("/assignments").with(actingAs(Role.OFFICER, "tak-pao")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/assignments").with(actingAs(Role.ASSESSOR))).hasStatus(403);
    }

    private String ofTakPao() {
        var page = Reading.page(mvc, "/assignments?year=2568&q=tak-pao", actingAs(FieldworkFixture.OVERSIGHT));
        return String.join(" ", Reading.row(page.select("main"), "องค์การ"));
    }

    private String id() {
        return String.valueOf(fieldwork.account().id());
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request =
                mvc.post().uri(path).with(actingAs(FieldworkFixture.OVERSIGHT)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
