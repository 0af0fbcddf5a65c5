package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SurveySheetsIT {

    private static final String ROUND = "/agencies/example-town/rounds/2568";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPosterNamesTheAgencyAndTheAddressOnOneSheet() throws IOException {
        var poster = mvc.get()
                .uri(ROUND + "/EIT1.pdf")
                .with(actingAs(Role.OFFICER, "example-town"))
                .exchange();
        assertThat(pages(poster)).isEqualTo(1);
        var code = jdbc.sql("""
                        select l.code from survey_link l join round r on r.id = l.round_id
                        where r.agency_code = 'example-town' and r.fiscal_year = 2568 and l.questionnaire = 'EIT1'
                        """).query(String.class).single();
        assertThat(text(poster)).contains("เทศบาลเมืองตัวอย่าง").contains("/s/" + code);
    }

    @Test
    void cardsStandTenASheetEachWithACodeOfItsOwn() throws IOException {
        var cards = mvc.post()
                .uri(ROUND + "/cards.pdf")
                .with(actingAs(Role.OFFICER, "example-town"))
                .with(csrf())
                .param("count", "23")
                .exchange();
        assertThat(pages(cards)).isEqualTo(3);
        assertThat(text(cards).split("เทศบาลเมืองตัวอย่าง", -1)).hasSize(24);
    }

    @Test
    void whoDoesNotRunTheRoundPrintsNothing() {
        assertThat(mvc.get().uri(ROUND + "/EIT1.pdf").with(actingAs(Role.OFFICER, "tak-pao")))
                .hasStatus(403);
        assertThat(mvc.get().uri(ROUND + "/EIT2.pdf").with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(404);
    }

    private static int pages(MvcTestResult answer) throws IOException {
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return pdf.getNumberOfPages();
        }
    }

    private static String text(MvcTestResult answer) throws IOException {
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
