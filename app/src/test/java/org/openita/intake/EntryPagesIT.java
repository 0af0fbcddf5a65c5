package org.openita.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
class EntryPagesIT {

    private static final String RESULT = "/agencies/tak-pao/results/2566";
    private static final String FORM = RESULT + "/edit";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void resultIsEnteredForTheAgencyAndPublishedLater() {
        assertThat(enter("0", "89.5")).hasStatus3xxRedirection().hasRedirectedUrl(RESULT);

        assertThat(mvc.get().uri(RESULT)).hasStatus(404);
        var page = parsed(
                mvc.get().uri(RESULT).with(actingAs(Role.OFFICER, "tak-pao")).exchange());
        assertThat(page.select(".answer").text()).contains("89.50", "ยังไม่เผยแพร่");

        assertThat(show("PUBLIC")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(RESULT)).hasStatusOk();
        assertThat(show("WITHIN_AGENCY")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(RESULT)).hasStatus(404);
        assertThat(jdbc.sql("select action from audit_entry where agency_code = 'tak-pao' order by number desc limit 3")
                        .query(String.class)
                        .list())
                .containsExactly("result.withdraw", "result.publish", "intake.enter");
    }

    @Test
    void nothingIsTypedOverWhatWasCounted() {
        var page = parsed(mvc.get()
                .uri("/agencies/example-town/results/2567/edit")
                .with(actingAs(Role.OFFICER, "example-town"))
                .exchange());
        assertThat(page.select("input[name^=score-]").eachAttr("name"))
                .contains("score-OIT")
                .doesNotContain("score-IIT", "score-EIT", "score-1", "score-overall");

        var fields = page.select("form[method=post] input[name], form[method=post] select[name]");
        var request = mvc.post()
                .uri("/agencies/example-town/results/2567/edit")
                .with(actingAs(Role.OFFICER, "example-town"))
                .with(csrf());
        fields.forEach(field -> request.param(field.attr("name"), field.val()));
        var sent = request.param("score-IIT", "99.50").exchange();
        assertThat(sent).hasStatus(422);
        assertThat(parsed(sent).select(".problem").text()).contains("IIT");
        assertThat(jdbc.sql("""
                        select iit from result where agency_code = 'example-town' and fiscal_year = 2567
                        """).query(BigDecimal.class).single()).isNotEqualByComparingTo("99.50");
    }

    @Test
    void faultyEntryKeepsWhatWasTypedAndSaysWhatIsWrong() {
        var answer = enter("0", "101");

        assertThat(answer).hasStatus(422);
        var page = parsed(answer);
        assertThat(page.select("#score-overall").val()).isEqualTo("101");
        assertThat(page.select(".form-problems a").eachAttr("href")).containsExactly("#score-overall");
    }

    @Test
    void whoIsOvertakenSeesBothAndDecides() {
        enter("0", "89.5");
        var overtaken = enter("0", "70");

        assertThat(overtaken).hasStatus(409);
        var page = parsed(overtaken);
        assertThat(page.select("#score-overall").val()).isEqualTo("70");
        assertThat(page.select("#score-overall-hint").text()).contains("89.5");
        assertThat(overall()).isEqualTo("89.50");

        assertThat(enter(page.select("input[name=edition]").val(), "70")).hasStatus3xxRedirection();
        assertThat(overall()).isEqualTo("70.00");
    }

    @Test
    void formKeepsItemsThatItDoesNotShow() {
        var form = "/agencies/example-town/results/2567/edit";
        var officer = actingAs(Role.OFFICER, "example-town");
        var items = jdbc.sql("""
                select count(*) from result_value v join result r on r.id = v.result_id
                where r.agency_code = 'example-town' and r.fiscal_year = 2567 and v.code ~ '^o[0-9]'
                """);
        var before = items.query(Integer.class).single();
        var edition = parsed(mvc.get().uri(form).with(officer).exchange())
                .select("input[name=edition]")
                .val();

        assertThat(mvc.post()
                        .uri(form)
                        .param("edition", edition)
                        .param("score-OIT", "77.7")
                        .param("source", "แก้ไข")
                        .with(officer)
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(items.query(Integer.class).single()).isEqualTo(before).isPositive();
    }

    @Test
    void othersMayNotEnter() {
        assertThat(mvc.get().uri(FORM).with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(403);
        assertThat(mvc.get().uri(FORM).with(actingAs(Role.VIEWER, "tak-pao"))).hasStatus(403);
    }

    private MvcTestResult enter(String edition, String overall) {
        return mvc.post()
                .uri(FORM)
                .param("edition", edition)
                .param("score-overall", overall)
                .param("source", "ประกาศ")
                .with(actingAs(Role.OFFICER, "tak-pao"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult show(String visibility) {
        return mvc.post()
                .uri(RESULT + "/publication")
                .param("visibility", visibility)
                .with(actingAs(Role.OFFICER, "tak-pao"))
                .with(csrf())
                .exchange();
    }

    private String overall() {
        return jdbc.sql("select overall from result where agency_code = 'tak-pao' and fiscal_year = 2566")
                .query(String.class)
                .single();
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
