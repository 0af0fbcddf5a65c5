package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final Pattern CODE = Pattern.compile("[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}");

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

    @ParameterizedTest
    @CsvSource({"th", "en"})
    void everyCardHoldsItsCodeHoweverLongTheNameIs(String language) throws IOException {
        byCode();
        jdbc.sql("""
                        update agency set
                            name_th = 'สำนักงานส่งเสริมการปกครองท้องถิ่นและองค์การบริหารส่วนจังหวัดพระนครศรีอยุธยาและปริมณฑลใกล้เคียง',
                            name_en = 'Phra Nakhon Si Ayutthaya Provincial Administrative Organization and Associated Districts'
                        where code = 'example-town'
                        """).update();
        var cards = mvc.post()
                .uri(ROUND + "/cards.pdf")
                .with(actingAs(Role.OFFICER, "example-town"))
                .with(csrf())
                .cookie(new Cookie("language", language))
                .param("count", "2")
                .exchange();
        var found = CODE.matcher(text(cards)).results().map(MatchResult::group).toList();
        assertThat(found).hasSize(2).doesNotHaveDuplicates();
    }

    private void byCode() {
        jdbc.sql("update round set staff_answer = 'BY_CODE' where agency_code = 'example-town' and fiscal_year = 2568")
                .update();
    }

    @Test
    void cardsStandTenASheetEachWithACodeOfItsOwn() throws IOException {
        byCode();
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
