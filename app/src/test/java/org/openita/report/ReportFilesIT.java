package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.ActingAs;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.measure.Measure;
import org.openita.measure.MeasurePlan;
import org.openita.measure.Measures;
import org.openita.measure.PlanFinding;
import org.openita.measure.Schedule;
import org.openita.methodology.Methodologies;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.result.Published;
import org.openita.result.Results;
import org.openita.scoring.KnownValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ReportFilesIT {

    private static final FiscalYear YEAR = new FiscalYear(2568);

    @Autowired
    Agencies agencies;

    @Autowired
    Results results;

    @Autowired
    Measures measures;

    @Autowired
    Methodologies methodologies;

    @Autowired
    Reports reports;

    @Autowired
    ReportFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void publishedFileStaysWhateverComesLater() {
        var agency = agency("later-results");
        record(agency, "th-national-2567", "90");
        measures.add(plan(agency, MeasurePlan.State.PUBLISHED));
        var published = pdf(agency);

        record(agency, "th-national-2566", "70");

        assertThat(pdf(agency)).isEqualTo(published);
    }

    @Test
    void publishedPageStaysWhateverComesLater() {
        var agency = agency("later-results-of-a-page");
        record(agency, "th-national-2567", "90");
        measures.add(plan(agency, MeasurePlan.State.PUBLISHED));
        var published = page(agency, Language.THAI);
        assertThat(published).contains("90.00");

        record(agency, "th-national-2566", "61.23");

        assertThat(live(agency)).contains("61.23");
        assertThat(page(agency, Language.THAI)).isEqualTo(published);
    }

    @Test
    void otherLanguageAndFileReadLaterSayWhatThePageSaid() {
        var agency = agency("later-files");
        record(agency, "th-national-2567", "90");
        measures.add(plan(agency, MeasurePlan.State.PUBLISHED));
        page(agency, Language.THAI);

        record(agency, "th-national-2566", "61.23");

        assertThat(live(agency)).contains("61.23");
        assertThat(page(agency, Language.ENGLISH)).contains("90.00").doesNotContain("61.23");
        assertThat(new PdfBody(pdf(agency)).text()).contains("90.00").doesNotContain("61.23");
    }

    @Test
    void draftFollowsWhatComesLater() {
        var agency = agency("later-results-of-a-draft");
        record(agency, "th-national-2567", "90");
        measures.add(plan(agency, MeasurePlan.State.DRAFT));
        var before = preview(agency);
        assertThat(preview(agency)).isEqualTo(before);

        record(agency, "th-national-2566", "70");

        assertThat(preview(agency)).isNotEqualTo(before);
    }

    @Test
    void keptFileCannotBeAltered() {
        var agency = agency("kept-file");
        record(agency, "th-national-2567", "90");
        measures.add(plan(agency, MeasurePlan.State.PUBLISHED));
        pdf(agency);

        assertThatThrownBy(() -> jdbc.sql("update report_file set content = ''::bytea where agency_code = :agency")
                        .param("agency", agency.value())
                        .update())
                .hasMessageContaining("never altered");
    }

    @Test
    void draftFrameworkScoresNoResult() {
        var agency = agency("draft-framework");
        assertThatThrownBy(() -> record(agency, "th-national-2569", "90")).hasMessageContaining("a draft");
    }

    private AgencyCode agency(String code) {
        agencies.register(new AgencyRegistration(
                new AgencyCode(code),
                new Agency.Name("หน่วยงานทดสอบ", "Agency under test"),
                new AgencyRegistration.Kind("pao", "TH-63", true)));
        return new AgencyCode(code);
    }

    private void record(AgencyCode agency, String framework, String indicator) {
        results.record(
                agency,
                methodologies.find(framework).orElseThrow(),
                new Published("test", Optional.empty(), Optional.empty(), Optional.empty()),
                new KnownValues(Map.of(new Code("1"), new BigDecimal(indicator))));
    }

    private String page(AgencyCode agency, Language language) {
        return Reading.page(mvc, "/agencies/" + agency + "/measures/" + YEAR + "/report", language)
                .select("article")
                .outerHtml();
    }

    /** What a report laid out now would say. */
    private String live(AgencyCode agency) {
        return reports.of(agency.value(), YEAR, Language.THAI, Numerals.ARABIC).toString();
    }

    private byte[] pdf(AgencyCode agency) {
        return files.of(agency.value(), YEAR, ReportFormat.PDF, Language.THAI, Numerals.ARABIC);
    }

    private byte[] preview(AgencyCode agency) {
        return files.preview(
                ActingAs.actor(Role.VIEWER, agency.value()),
                agency.value(),
                YEAR,
                ReportFormat.PDF,
                Language.THAI,
                Numerals.ARABIC);
    }

    private static MeasurePlan plan(AgencyCode agency, MeasurePlan.State state) {
        var measure = new Measure(
                "มาตรการ",
                List.of(),
                List.of("ขั้นตอน"),
                List.of(),
                Schedule.of(""),
                Optional.empty(),
                Optional.empty());
        var finding = new PlanFinding(1, "หัวข้อ", List.of("o8"), "ผล", List.of(measure));
        return new MeasurePlan(agency, YEAR, YEAR.previous(), 1, state, "ที่มา", List.of(finding), Map.of());
    }
}
