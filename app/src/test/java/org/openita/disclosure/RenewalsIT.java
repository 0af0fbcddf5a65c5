package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's round of 2567 is over, that of 2568 open: items of the one live on in the other. */
@IntegrationTest
@Transactional
class RenewalsIT {

    private static final AgencyCode TOWN = new AgencyCode("example-town");
    private static final String LIST = "/agencies/example-town/rounds/2568/disclosure";
    private static final RequestPostProcessor OFFICER = actingAs(Role.OFFICER, "example-town");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rounds rounds;

    @Autowired
    DisclosureStore store;

    @Autowired
    AnswerStore answers;

    @Autowired
    Disclosures disclosures;

    @Autowired
    JdbcClient jdbc;

    private Round earlier;

    @BeforeEach
    void findRound() {
        earlier = rounds.find(TOWN, new FiscalYear(2567)).orElseThrow();
        store.begin(TOWN, earlier.id());
        forgetWhatTheDemonstrationHandedOver();
    }

    private void forgetWhatTheDemonstrationHandedOver() {
        jdbc.sql("update disclosure set state = 'WORK' where round_id = :round")
                .param("round", earlier.id())
                .update();
        jdbc.sql("delete from disclosure_item where round_id = :round")
                .param("round", earlier.id())
                .update();
    }

    @Test
    void linksAndExplanationsAreBroughtOverToWhatItemsBecame() {
        shown("o4", "https://town.example/contact", "ที่อยู่");
        shown("o6", "https://town.example/questions", "ถามตอบ");
        shown("o19", "https://town.example/staff", "รายงานบุคคล");

        assertThat(Reading.page(mvc, LIST, OFFICER)
                        .select("form[action$=/renewal]")
                        .text())
                .contains("2 หัวข้อ", "2567");
        assertThat(carryOver(OFFICER)).isEqualTo(HttpStatus.SEE_OTHER.value());

        var contact = item("o3");
        assertThat(contact.answer().addresses())
                .containsExactly(
                        URI.create("https://town.example/contact"), URI.create("https://town.example/questions"));
        assertThat(contact.answer().explanation()).isEqualTo("ที่อยู่\n\nถามตอบ");
        assertThat(contact.state()).isEqualTo(ItemState.IN_WORK);
        assertThat(contact.renew()).as("an item of no year in particular").isFalse();
        assertThat(item("o15").renew()).as("a report of the year before").isTrue();
        assertThat(Reading.page(mvc, LIST + "/o15", OFFICER).select(".notice").text())
                .contains("ยกมาจากปีก่อน");
        assertThat(Reading.page(mvc, LIST, OFFICER).select("form[action$=/renewal]"))
                .isEmpty();
    }

    @Test
    void whatSomebodyWroteAlreadyStays() {
        var written = item("o1").answer();
        shown("o1", "https://town.example/old", "เก่า");

        carryOver(OFFICER);

        assertThat(item("o1").answer()).isEqualTo(written);
    }

    @Test
    void onlyTheAgencysOfficersBringAnythingOver() {
        shown("o19", "https://town.example/staff", "");

        for (var role : List.of(Role.HEAD, Role.VIEWER)) {
            assertThat(carryOver(actingAs(role, "example-town"))).isEqualTo(HttpStatus.FORBIDDEN.value());
        }
        assertThat(carryOver(actingAs(Role.UNIT_OFFICER, "example-town"))).isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(item("o15").edition()).isZero();
    }

    @Test
    void theDemonstrationShowsEveryState() {
        var states = disclosures.whole(rounds.find(TOWN, new FiscalYear(2568)).orElseThrow()).items().stream()
                .map(ItemWork::state)
                .toList();

        assertThat(states).contains(ItemState.values());
        assertThat(Reading.page(mvc, LIST + "/readiness", OFFICER)
                        .select(".facts")
                        .text())
                .contains("เนื้อหาไม่ใช่ปีที่ต้องเปิดเผย", "ยังไม่มีลิงก์หรือไฟล์");
    }

    private int carryOver(RequestPostProcessor who) {
        return mvc.post()
                .uri(LIST + "/renewal")
                .with(who)
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private void shown(String code, String address, String explanation) {
        var links = List.of(new ShownLink(URI.create(address), "", Optional.empty()));
        var answer = new Answer(List.of(), links, explanation, "");
        var id = answers.put(TOWN, earlier.id(), new Code(code), 0, ItemState.READY, answer)
                .orElseThrow();
        answers.putLinks(TOWN, id, links);
    }

    private ItemWork item(String code) {
        return disclosures
                .whole(rounds.find(TOWN, new FiscalYear(2568)).orElseThrow())
                .item(new Code(code))
                .orElseThrow();
    }
}
