package org.openita.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.openita.access.ActingAs.actor;
import static org.openita.access.ActingAs.everywhere;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Actor;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.FiscalYear;
import org.openita.intake.ResultImport.State;
import org.openita.result.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Writing happens on a thread of its own, so what these tests add they take away again themselves. */
@IntegrationTest
class ImportPagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String NEW =
            "agency,name,type,province,overall,IIT\nimported-sao,อบต.นำเข้า,อบต.,ตาก,88.5,90\n";

    private static final Actor OVERSIGHT = everywhere(Role.OVERSIGHT);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from result_import").update();
        jdbc.sql("delete from result where agency_code = 'imported-sao'").update();
        jdbc.sql("delete from agency where code = 'imported-sao'").update();
    }

    @Test
    void fileIsPreviewedConfirmedAndWritten() throws InterruptedException {
        var sent = send("/results/import", NEW, actingAs(OVERSIGHT));
        assertThat(sent).hasStatus3xxRedirection();
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());
        var preview = page(address);

        assertThat(preview.select("#rows").parents().text()).contains("อบต.นำเข้า", "หน่วยงานใหม่", "88.5");
        assertThat(results()).isZero();

        assertThat(post(address + "/confirm")).hasStatus3xxRedirection();
        awaitEnd(id(address));

        assertThat(page(address).text()).contains("บันทึกเรียบร้อยแล้ว");
        assertThat(results()).isEqualTo(1);
        assertThat(mvc.get().uri("/agencies/imported-sao/results/2567")).hasStatus(404);
    }

    @Test
    void faultyFileIsShownWithEveryFaultAndLeavesNothing() {
        var sent = send("/results/import", "agency,overall\nnobody,200\ntak-pao,x\n", actingAs(OVERSIGHT));

        assertThat(sent).hasStatus(422);
        var faults = parsed(sent).select("section[aria-labelledby=faults] tbody tr");
        assertThat(faults).hasSize(3);
        assertThat(faults.get(0).text()).startsWith("2 overall");
        assertThat(jdbc.sql("select count(*) from result_import")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void importIsSeenByWhomItBelongsToOnly() {
        var address = String.valueOf(
                send("/results/import", NEW, actingAs(OVERSIGHT)).getResponse().getRedirectedUrl());
        var other = new Actor(new Who(Who.Kind.ACCOUNT, 77, "another"), OVERSIGHT.grants());

        assertThat(mvc.get().uri(address).with(actingAs(other))).hasStatus(404);
        assertThat(mvc.post().uri(address + "/confirm").with(actingAs(other)).with(csrf()))
                .hasStatus(404);
        assertThat(mvc.post().uri(address + "/confirm").with(actingAs(OVERSIGHT)))
                .hasStatus(403);
    }

    @Test
    void expiredImportIsGone() {
        var address = String.valueOf(
                send("/results/import", NEW, actingAs(OVERSIGHT)).getResponse().getRedirectedUrl());
        jdbc.sql("update result_import set expires_at = uploaded_at - interval '1 second'")
                .update();

        assertThat(mvc.get().uri(address).with(actingAs(OVERSIGHT))).hasStatus(404);
    }

    @Test
    void agencyImportsItsOwnOnly() {
        var officer = actingAs(Role.OFFICER, "tak-pao");

        assertThat(mvc.get().uri("/results/import").with(officer)).hasStatus(403);
        assertThat(mvc.get().uri("/agencies/example-town/results/import").with(officer))
                .hasStatus(403);
        assertThat(mvc.get().uri("/agencies/tak-pao/results/import").with(officer))
                .hasStatusOk();
        var sent = send("/agencies/tak-pao/results/import", "agency,overall\nexample-town,90\n", officer);
        assertThat(sent).hasStatus(422);
        assertThat(parsed(sent).text()).contains("นำเข้าได้เฉพาะผลของหน่วยงานตนเอง");
    }

    @Test
    void templateComesBackAsItIsAndIsUnderstood() {
        var officer = actor(Role.OFFICER, "tak-pao");
        for (var ending : new String[] {"csv", "xlsx"}) {
            for (var form : new String[] {"WIDE", "LONG"}) {
                var answer = mvc.get()
                        .uri("/agencies/tak-pao/results/import/template." + ending + "?year=2567&form=" + form)
                        .with(actingAs(officer))
                        .exchange();
                assertThat(answer).hasStatusOk();
                var reading = imports.tryOut(
                        officer,
                        order("tak-pao"),
                        new Upload("x", answer.getResponse().getContentAsByteArray()));
                assertThat(reading)
                        .isInstanceOfSatisfying(
                                Reading.Faulty.class,
                                faulty -> assertThat(faulty.faults())
                                        .extracting(Fault::message)
                                        .containsExactly("no-rows"));
            }
        }
    }

    private static ImportOrder order(String only) {
        return new ImportOrder(
                new FiscalYear(2567),
                Optional.of(new AgencyCode(only)),
                "ที่มา",
                ImportOrder.Strangers.REFUSED,
                Visibility.WITHIN_AGENCY);
    }

    private MvcTestResult send(String address, String csv, RequestPostProcessor actor) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "../ผล.csv", "text/csv", csv.getBytes(UTF_8)))
                .param("year", "2567")
                .param("source", "ประกาศทดสอบ")
                .param("createAgencies", "/results/import".equals(address) && csv.contains("name") ? "true" : "false")
                .with(actor)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(actingAs(OVERSIGHT)).with(csrf()).exchange();
    }

    private Document page(String address) {
        var answer = mvc.get().uri(address).with(actingAs(OVERSIGHT)).exchange();
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private void awaitEnd(UUID id) throws InterruptedException {
        for (long waited = 0; state(id) == State.APPLYING && waited < PATIENCE.toMillis(); waited += 20) {
            Thread.sleep(20);
        }
        assertThat(state(id)).isNotEqualTo(State.APPLYING);
    }

    private State state(UUID id) {
        return imports.find(OVERSIGHT, id).state();
    }

    private int results() {
        return jdbc.sql("select count(*) from result where agency_code = 'imported-sao'")
                .query(Integer.class)
                .single();
    }
}
