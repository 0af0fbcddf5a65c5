package org.openita.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.disclosure.DisclosureFixture.ASSESSOR;
import static org.openita.disclosure.DisclosureFixture.FINANCE;
import static org.openita.disclosure.DisclosureFixture.HEAD;
import static org.openita.disclosure.DisclosureFixture.LIST;
import static org.openita.disclosure.DisclosureFixture.OFFICER;
import static org.openita.disclosure.DisclosureFixture.OVERSIGHT;
import static org.openita.disclosure.DisclosureFixture.STRANGER;
import static org.openita.disclosure.DisclosureFixture.VIEWER;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.platform.BuddhistDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DisclosurePagesIT {

    private static final String CODES = ".disclosure-line h3 .code";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext beans;

    private DisclosureFixture here;

    @BeforeEach
    void openRound() {
        here = new DisclosureFixture(beans);
    }

    @Test
    void everyItemOfTheFrameworkStandsBelowItsSubIndicatorWithWhatItIsWorth() {
        var page = here.read(OFFICER, "");

        assertThat(page.select(".disclosure-line")).hasSize(28);
        assertThat(page.select("section[aria-labelledby=place-9.1] " + CODES).eachText())
                .containsExactly("o1", "o2", "o3", "o4");
        // 40 % of the whole, half of it indicator 9, a fifth of that 9.1, a quarter of that each
        assertThat(page.select("section[aria-labelledby=place-9.1] .disclosure-line")
                        .eachText()
                        .getFirst())
                .contains("มีผลต่อคะแนนรวม 1.00 คะแนน", "ยังไม่มีข้อมูล", "ยังไม่มอบหมายส่วนงาน");
        assertThat(page.select(".facts").text()).contains("28 จาก 28");
    }

    @Test
    void theDearestStandFirstWhereAsked() {
        var page = here.read(OFFICER, "?order=DEAREST_FIRST");

        var worth = page.select(".disclosure-line .soft").eachText().stream()
                .filter(text -> text.startsWith("มีผลต่อคะแนนรวม"))
                .map(text -> new BigDecimal(text.replaceAll("[^0-9.].*?(\\d+\\.\\d+).*", "$1")))
                .toList();
        assertThat(worth).hasSize(28).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theListIsNarrowedByStateUnitAndWords() {
        here.ready("o1");
        assign("กองคลัง", "", "o12", "o13");

        assertThat(here.read(OFFICER, "?state=READY").select(CODES).eachText()).containsExactly("o1");
        assertThat(here.read(OFFICER, "?unit=กองคลัง").select(CODES).eachText()).containsExactly("o12", "o13");
        assertThat(here.read(OFFICER, "?unit=-").select(CODES)).hasSize(26);
        assertThat(here.read(OFFICER, "?words=no gift").select(CODES).eachText())
                .contains("o21");
        assertThat(here.read(OFFICER, "?words=ไม่มีคำนี้").select(".empty").text())
                .isEqualTo("ไม่มีหัวข้อตามที่เลือก");
    }

    @Test
    void aUnitsOfficerSeesAndWritesWhatIsTheUnitsAlone() {
        assertThat(here.read(FINANCE, "").select(".empty").text()).contains("ยังไม่มีหัวข้อที่มอบหมาย");
        assign("กอง คลัง", "", "o12");

        assertThat(here.read(FINANCE, "").select(CODES).eachText()).containsExactly("o12");
        assertThat(here.read(FINANCE, "/readiness").select(CODES).eachText()).containsExactly("o12");
        assertThat(here.read(FINANCE, "/readiness").select("#preview")).isEmpty();
        assertThat(here.post(FINANCE, "/o12", Map.of("edition", "0", "explanation", "ก")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(here.post(FINANCE, "/o13", Map.of("edition", "0", "explanation", "ก")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(LIST + "/o13").with(FINANCE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(here.post(FINANCE, "/o13/comments", Map.of("text", "ก"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(here.post(FINANCE, "/units", Map.of("item", "o12", "unit", "กองช่าง")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get()
                        .uri(LIST + "/o12")
                        .with(DisclosureFixture.unitOfficer("กองช่าง"))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givingItemsToAUnitTouchesNoTextAndIsRemembered() {
        here.ready("o12");

        assign("กองคลัง", BuddhistDates.typed(here.today().minusDays(1)), "o12", "o13");

        assertThat(here.item("o12").edition()).isEqualTo(1);
        assertThat(here.item("o12").state()).isEqualTo(ItemState.READY);
        var page = here.read(OFFICER, "");
        assertThat(page.select(".disclosure-line:contains(เลยกำหนด) .code").eachText())
                .containsExactly("o13");
        assertThat(here.read(OFFICER, "/o13")
                        .select("section[aria-labelledby=history]")
                        .text())
                .contains("มอบหมายหัวข้อ OIT", "กองคลัง");
    }

    @Test
    void whatIsWrongWithAnAssignmentIsSaidAndTheChoiceStays() {
        var answer = here.post(OFFICER, "/units", Map.of("item", "o12", "unit", "กองคลัง", "due", "31/2/2568"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("value=\"o12\" checked", "31/2/2568");
        assertThat(here.post(OFFICER, "/units", Map.of("unit", "กองคลัง"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(here.item("o12").duty().unit()).isEmpty();
    }

    @Test
    void onlyTheAgencysOfficersDivideTheWork() {
        for (var nobody : List.of(HEAD, VIEWER, OVERSIGHT, STRANGER, ASSESSOR)) {
            assertThat(here.post(nobody, "/units", Map.of("item", "o1", "unit", "ก")))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(here.read(HEAD, "").select("form[action$=/units]")).isEmpty();
        assertThat(mvc.get().uri(LIST).with(STRANGER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(LIST).with(ASSESSOR)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(LIST.replace("2568", "2566")).with(OFFICER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theFileSaysWhatTheListShows() {
        here.ready("o1");
        assign("=กองคลัง", "", "o2");

        var file = new String(Reading.bytes(mvc, LIST + "/items.csv?order=BY_CODE", VIEWER), UTF_8);

        assertThat(file.lines()).hasSize(29);
        assertThat(file)
                .startsWith("\uFEFFcode,")
                .contains("o1,9.1,\"โครงสร้างและอำนาจหน้าที่\",1.00,READY,\"\",,false,0,5,1,0,false")
                .contains("\"'=กองคลัง\"");
    }

    private void assign(String unit, String due, String... items) {
        for (var item : items) {
            assertThat(here.post(OFFICER, "/units", Map.of("item", item, "unit", unit, "due", due)))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
    }
}
