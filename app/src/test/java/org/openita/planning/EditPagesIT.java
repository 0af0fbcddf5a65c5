package org.openita.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class EditPagesIT {

    private static final String PLAN = "/agencies/tak-pao/measures/2568";
    private static final String EVIL = "<script>alert(1)</script>\"'><b>";

    @Autowired
    MockMvcTester mvc;

    @Test
    void aMeasureForIndicatorEightRemovesItsWarning() {
        renew();
        assertThat(page(PLAN + "/draft").select("ol.advice").text()).contains("ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน");

        var added = post(
                PLAN + "/edit/measures/new",
                "revision",
                "0",
                "topic",
                "2",
                "title",
                "รับฟังข้อเสนอของประชาชน",
                "addresses",
                "8",
                "step",
                "รับฟัง",
                "do",
                "save");

        assertThat(added).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(PLAN + "/edit#topic-2");
        assertThat(page(PLAN + "/draft").select("ol.advice").text()).doesNotContain("ตัวชี้วัดที่ 8");
        assertThat(page(PLAN + "/edit").text()).contains("รับฟังข้อเสนอของประชาชน");
        assertThat(page(PLAN + "/discussion").select(".history").text())
                .contains("เพิ่มมาตรการ", "รับฟังข้อเสนอของประชาชน", "OFFICER tak-pao");
        assertThat(Reading.page(mvc, PLAN).text()).doesNotContain("รับฟังข้อเสนอของประชาชน");
    }

    @Test
    void whatIsPublishedKeepsItsBytesWhileTheNextVersionIsWritten() {
        var before = Reading.bytes(mvc, PLAN + "/report.pdf");
        renew();
        post(PLAN + "/edit/topics/1", "revision", "1", "items", "o8", "text", "ผลใหม่", "do", "save");
        assertThat(Reading.bytes(mvc, PLAN + "/report.pdf")).isEqualTo(before);
        assertThat(page(PLAN + "/draft").text()).contains("ผลใหม่");
        assertThat(page(PLAN + "/draft/report").select(".report-watermark").text())
                .contains("ร่าง");
    }

    @Test
    void aRefusedFormKeepsEveryWord() {
        renew();
        var answer = post(
                PLAN + "/edit/measures/new",
                "topic",
                "2",
                "title",
                "",
                "step",
                "ขั้นแรก",
                "start",
                "เมื่อวาน",
                "sign",
                "หลักฐาน",
                "do",
                "save");
        var page = parsed(answer);
        assertThat(page.select(".form-problems li")).hasSize(2);
        assertThat(page.select("textarea[name=step]").text()).isEqualTo("ขั้นแรก");
        assertThat(page.select("input[name=start]").val()).isEqualTo("เมื่อวาน");
        assertThat(page.select("textarea[name=sign]").text()).isEqualTo("หลักฐาน");
    }

    @Test
    void theDraftOfAFindingIsTakenOverByAButton() {
        renew();
        var drafted = page(PLAN + "/edit/topics/2")
                .select(".compare-draft p[lang=th]")
                .text();
        var taken =
                parsed(post(PLAN + "/edit/topics/2", "revision", "1", "items", "o13", "text", "ของเดิม", "do", "take"));
        assertThat(taken.select("textarea[name=text]").text())
                .startsWith("ของเดิม")
                .contains(drafted);
    }

    @Test
    void whoIsOvertakenSeesBothTextsAndLosesNoWord() {
        renew();
        post(PLAN + "/edit/topics/1", "revision", "1", "items", "o8", "text", "ของคนแรก", "do", "save");
        var page = parsed(
                post(PLAN + "/edit/topics/1", "revision", "1", "items", "o8", "text", "ของคนที่สอง", "do", "save"));
        assertThat(page.select("[role=alert]").text()).contains("มีผู้อื่นบันทึกก่อนท่าน");
        assertThat(page.select(".compare").eachText().getFirst()).contains("ของคนแรก", "ของคนที่สอง");
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("ของคนที่สอง");
        var revision = page.select("input[name=revision]").val();
        assertThat(post(PLAN + "/edit/topics/1", "revision", revision, "items", "o8", "text", "รวมกัน", "do", "save"))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        renew();
        post(
                PLAN + "/edit/measures/new",
                "topic",
                "2",
                "title",
                EVIL,
                "step",
                EVIL,
                "unit",
                EVIL,
                "phrase",
                EVIL,
                "sign",
                EVIL,
                "do",
                "save");
        post(PLAN + "/edit/topics/2", "revision", "1", "items", EVIL, "text", EVIL, "do", "save");
        post(PLAN + "/edit/legal-basis", "revision", "1", "text", EVIL);
        post(PLAN + "/discussion", "about", "", "text", EVIL);
        for (var path : new String[] {
            PLAN + "/edit",
            PLAN + "/draft",
            PLAN + "/draft/report",
            PLAN + "/discussion",
            PLAN + "/edit/topics/2",
            PLAN + "/edit/legal-basis",
            PLAN + "/edit/measures/new?topic=2"
        }) {
            var page = page(path);
            assertThat(page.select("script:not([src]), main b")).as(path).isEmpty();
        }
        assertThat(page(PLAN + "/edit").text()).contains(EVIL);
    }

    @Test
    void aMeasureIsRemovedOnlyAfterAQuestion() {
        renew();
        var edit =
                page(PLAN + "/edit").select("a[href$=/remove]").eachAttr("href").getFirst();
        var asked = page(edit);
        assertThat(asked.select("form.form button").text()).isEqualTo("ลบมาตรการ");
        post(edit, "revision", asked.select("input[name=revision]").val());
        assertThat(page(PLAN + "/edit").select("a[href='" + edit + "']")).isEmpty();
        assertThat(page(PLAN + "/edit").select("a[href$=/remove]")).hasSize(6);
    }

    @Test
    void lastYearsMeasuresAreCopiedAndMustBeGoneOver() {
        post("/agencies/tak-pao/measures/new", "year", "2569", "resultYear", "2567", "from", "last");
        var next = "/agencies/tak-pao/measures/2569";
        assertThat(page(next + "/edit").select(".mark-draft").eachText())
                .filteredOn(mark -> mark.contains("ต้องทบทวน"))
                .hasSize(14);
        var mark = page(next + "/steps/submit").select("input[name=mark]").val();
        assertThat(parsed(post(next + "/steps/submit", "mark", mark, "comment", ""))
                        .select(".form-problems")
                        .text())
                .contains("14 รายการ");
    }

    @Test
    void aPlanBegunFromAResultHoldsADraftForEveryTopic() {
        post("/agencies/tak-pao/measures/new", "year", "2569", "resultYear", "2567", "from", "result");
        var page = page("/agencies/tak-pao/measures/2569/edit");
        assertThat(page.select("blockquote").eachText()).hasSize(7).doesNotHaveDuplicates();
        assertThat(page.select(".measure")).isEmpty();
    }

    @Test
    void ofAYearWithAPlanNoSecondIsBegun() {
        assertThat(parsed(post(
                                "/agencies/tak-pao/measures/new",
                                "year",
                                "2568",
                                "resultYear",
                                "2567",
                                "from",
                                "result"))
                        .select(".form-problems")
                        .text())
                .contains("2568 มีแผนแล้ว");
    }

    @Test
    void theCatalogueFillsTheForm() {
        renew();
        var offered = page(PLAN + "/edit/measures/new?topic=2").select(".proven a");
        assertThat(offered.size()).isGreaterThanOrEqualTo(10);
        var form = page(PLAN + "/edit/measures/new?topic=2&proven=take-part");
        assertThat(form.select("textarea[name=step]")).hasSize(3);
        assertThat(form.select("input[name=addresses][checked]").val()).isEqualTo("8");
    }

    private void renew() {
        assertThat(post(PLAN + "/versions")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(PLAN + "/edit");
    }

    private MvcTestResult post(String path, String... pairs) {
        var request = mvc.post().uri(path).with(officer()).with(csrf());
        for (int at = 0; at < pairs.length; at += 2) {
            request = request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }

    private static Document parsed(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    private Document page(String path) {
        return Reading.page(mvc, path, officer());
    }

    private static RequestPostProcessor officer() {
        return actingAs(Role.OFFICER, "tak-pao");
    }
}
