package org.openita.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.openita.planning.PlanningFixture.YEAR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.openita.measure.MeasurePlan.State;
import org.openita.measure.Measures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SuggestionPagesIT {

    private static final String OWN = "ควรเปิดช่องทางรับฟังความเห็นทุกหมู่บ้าน";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Measures measures;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    AgencyCode agency;

    @BeforeEach
    void aDraft() {
        agency = PlanningFixture.Ground.of(beans).agencyWithDraft("suggests-itself");
    }

    @Test
    void theFrameworksWordsStandUntilTheAgencyWritesItsOwn() {
        var before = page("");
        assertThat(before.select("section").size()).isEqualTo(4);
        assertThat(before.select(".tag-mark").text()).doesNotContain("ข้อความของหน่วยงาน");

        save("EIT", 0, OWN);

        assertThat(page("").select("section[aria-labelledby=place-EIT]").text()).contains("ข้อความของหน่วยงาน", OWN);
        assertThat(report()).contains(OWN);
        assertThat(trail.ofAgency(agency.value(), Slice.newest(1)).getFirst().change())
                .satisfies(change -> {
                    assertThat(change.action()).isEqualTo("planning.suggestion");
                    assertThat(change.after()).containsEntry("suggestion", OWN);
                });
    }

    @Test
    void theFrameworkSpeaksAgainWhereTheAgencyTakesItsWordsBack() {
        save("EIT", 0, OWN);
        send("EIT", "return", 1, OWN);

        assertThat(report()).doesNotContain(OWN);
        assertThat(page("/EIT").select("textarea").text()).isEmpty();
    }

    @Test
    void whoSavesSecondSeesBothAndLosesNothing() {
        save("EIT", 0, "ของคนแรก");

        var second = page(send("EIT", "save", 0, "ของคนที่สอง"));

        assertThat(second.select(".compare blockquote").eachText()).containsExactly("ของคนที่สอง", "ของคนแรก");
        assertThat(second.select("textarea").text()).isEqualTo("ของคนที่สอง");
        save("EIT", 1, "ของทั้งสองคน");
        assertThat(report()).contains("ของทั้งสองคน");
    }

    @Test
    void whatIsPublishedKeepsItsWords() {
        save("EIT", 0, OWN);
        enter(State.SUBMITTED, State.APPROVED, State.PUBLISHED);

        assertThat(measures.published(agency, YEAR).orElseThrow().suggestions()).containsValue(OWN);
        assertThat(send("EIT", "save", 1, "อื่น")).hasStatus(404);
    }

    @Test
    void aSubmittedPlanTakesNoMoreWordsAndShowsWhatWasTyped() {
        enter(State.SUBMITTED);
        var page = page(send("EIT", "save", 0, OWN));
        assertThat(page.select("textarea").text()).isEqualTo(OWN);
        assertThat(jdbc.sql("select count(*) from plan_suggestion")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void save(String place, int revision, String text) {
        assertThat(send(place, "save", revision, text)).hasStatus3xxRedirection();
    }

    private MvcTestResult send(String place, String action, int revision, String text) {
        return mvc.post()
                .uri(address() + "/" + place)
                .with(actingAs(Role.OFFICER, agency.value()))
                .with(csrf())
                .param("do", action)
                .param("revision", String.valueOf(revision))
                .param("text", text)
                .exchange();
    }

    private Document page(String path) {
        return page(mvc.get()
                .uri(address() + path)
                .with(actingAs(Role.OFFICER, agency.value()))
                .exchange());
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String report() {
        return page(mvc.get()
                        .uri("/agencies/%s/measures/%s/draft/report".formatted(agency, YEAR))
                        .with(actingAs(Role.OFFICER, agency.value()))
                        .exchange())
                .text();
    }

    private String address() {
        return "/agencies/%s/measures/%s/edit/suggestions".formatted(agency, YEAR);
    }

    private void enter(State... states) {
        for (var state : states) {
            jdbc.sql("update measure_plan set state = :state where agency_code = :agency")
                    .param("state", state.name())
                    .param("agency", agency.value())
                    .update();
        }
    }
}
