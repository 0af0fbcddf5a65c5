package org.openita.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.measure.Measure;
import org.openita.measure.MeasurePlan;
import org.openita.measure.Measures;
import org.openita.measure.PlanFinding;
import org.openita.measure.Schedule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DeskPagesIT {

    private static final AgencyCode TAK = new AgencyCode("tak-pao");
    private static final FiscalYear CLOSED = new FiscalYear(2567);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Measures measures;

    @Autowired
    Clock clock;

    @Test
    void theHeadSeesWhatIsLateSinceWhenAndWhoIsAskedForIt() {
        var year = lastYear();
        publish(year, 1);
        var late = desk(Role.HEAD).select(".desk-place .progress-row");

        assertThat(late).hasSize(1);
        assertThat(late.text())
                .contains("มาตรการที่ 1")
                .contains("เลยกำหนด " + ChronoUnit.DAYS.between(year.last(), LocalDate.now(clock)) + " วัน")
                .contains("ขั้นตอนแรก")
                .contains("เจ้าหน้าที่กองคลัง อบจ.ตาก");
        assertThat(late.select("a").attr("href")).startsWith("/agencies/tak-pao/measures/" + year + "/progress/");
    }

    @Test
    void ofManyLateMeasuresAFewAreNamedAndTheRestStandsBehindALink() {
        var year = lastYear();
        publish(year, 7);
        var desk = desk(Role.VIEWER);

        assertThat(desk.select(".answer").text()).contains("7 มาตรการ");
        assertThat(desk.select(".desk-place .progress-row")).hasSize(5);
        assertThat(desk.select(".desk-place .actions a").eachAttr("href"))
                .contains("/agencies/tak-pao/measures/" + year + "/progress");
    }

    @Test
    void whereNothingIsLateItIsSaid() {
        var desk = desk(Role.UNIT_OFFICER);

        assertThat(desk.select(".answer").text()).contains("ไม่มีมาตรการที่เลยกำหนด");
        assertThat(desk.select(".desk-place").text()).contains("ไม่มีมาตรการที่ล่าช้าหรือใกล้ครบกำหนด");
    }

    @Test
    void whoWorksForAllAgenciesFindsTheirToolsAndNoLateness() {
        var oversight = Reading.page(mvc, "/desk", actingAs(Role.OVERSIGHT));
        var administrator = Reading.page(mvc, "/desk", actingAs(Role.ADMINISTRATOR));

        assertThat(links(oversight)).contains("/agencies", "/results", "/results/import", "/directory", "/audit");
        assertThat(links(administrator)).contains("/accounts", "/tokens").doesNotContain("/results/import");
        assertThat(Reading.section(oversight, "everywhere").text()).contains("รายชื่อ 2 หน่วยงาน");
        assertThat(oversight.select(".answer").text()).doesNotContain("เลยกำหนด");
    }

    private static List<String> links(Document desk) {
        return Reading.section(desk, "everywhere").select("a").eachAttr("href");
    }

    private Document desk(Role role) {
        return Reading.page(mvc, "/desk", actingAs(role, "tak-pao"));
    }

    /** The fiscal year that ended last: everything of it is over, and it is still asked for. */
    private FiscalYear lastYear() {
        var year = CLOSED;
        while (year.next().last().isBefore(LocalDate.now(clock))) {
            year = year.next();
        }
        return year;
    }

    private void publish(FiscalYear year, int count) {
        var planned = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Measure(
                        "มาตรการที่ " + number,
                        List.of(),
                        List.of("ขั้นตอนแรก", "ขั้นตอนที่สอง"),
                        List.of("กองคลัง"),
                        Schedule.of("ตลอดปีงบประมาณ"),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        var finding = new PlanFinding(1, "หัวข้อ", List.of("o8"), "ผล", planned);
        measures.add(new MeasurePlan(
                TAK, year, CLOSED, 1, MeasurePlan.State.PUBLISHED, "ที่มา", List.of(finding), Map.of()));
    }
}
