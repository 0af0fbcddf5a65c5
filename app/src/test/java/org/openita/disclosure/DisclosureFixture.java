package org.openita.disclosure;

import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.openita.Reading;
import org.openita.access.ActingAs;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.round.Round;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An open round of an agency that has disclosed nothing yet, and those who work on it. */
public final class DisclosureFixture {

    static final AgencyCode AGENCY = new AgencyCode("tak-pao");
    static final FiscalYear YEAR = new FiscalYear(2568);
    static final String LIST = "/agencies/tak-pao/rounds/2568/disclosure";
    public static final RequestPostProcessor OFFICER = actingAs(Role.OFFICER, "tak-pao");
    public static final RequestPostProcessor HEAD = actingAs(Role.HEAD, "tak-pao");
    static final RequestPostProcessor VIEWER = actingAs(Role.VIEWER, "tak-pao");
    static final RequestPostProcessor OVERSIGHT = actingAs(Role.OVERSIGHT);
    static final RequestPostProcessor FINANCE = unitOfficer("กองคลัง");
    static final RequestPostProcessor STRANGER = actingAs(Role.OFFICER, "example-town");
    static final RequestPostProcessor ASSESSOR = actingAs(Role.ASSESSOR);

    private final MockMvcTester mvc;
    private final Rounds rounds;
    private final Disclosures disclosures;
    private final LocalDate today;

    public DisclosureFixture(ApplicationContext beans) {
        mvc = beans.getBean(MockMvcTester.class);
        rounds = beans.getBean(Rounds.class);
        disclosures = beans.getBean(Disclosures.class);
        today = LocalDate.now(beans.getBean(Clock.class));
        open();
    }

    private void open() {
        var oversight = ActingAs.everywhere(Role.OVERSIGHT);
        var calendar = new Calendar(today.minusDays(1), today.plusDays(9), today.plusDays(20), today.plusDays(30));
        var framework = rounds.frameworks().stream()
                .filter(each -> each.year().equals(YEAR))
                .findFirst()
                .orElseThrow();
        var plan = new RoundPlan(calendar, Optional.of(120), StaffAnswer.BY_LINK);
        rounds.open(oversight, rounds.prepare(oversight, AGENCY, framework, plan));
    }

    LocalDate today() {
        return today;
    }

    Round round() {
        return rounds.find(AGENCY, YEAR).orElseThrow();
    }

    void close() {
        rounds.close(ActingAs.everywhere(Role.OVERSIGHT), round());
    }

    ItemWork item(String code) {
        return disclosures.whole(round()).item(new Code(code)).orElseThrow();
    }

    String mark() {
        return disclosures.whole(round()).mark();
    }

    /** Shows a link of the year under an item, so that it is ready. */
    public void ready(String code) {
        var sent = post(
                OFFICER,
                "/" + code,
                Map.of(
                        "edition",
                        String.valueOf(item(code).edition()),
                        "link-1-address",
                        "https://tak-pao.example/" + code,
                        "link-1-years",
                        "2567-2568",
                        "do",
                        "ready"));
        if (sent.getResponse().getStatus() != 303) {
            throw new AssertionError(
                    code + " was answered by " + sent.getResponse().getStatus());
        }
    }

    public void approved(String code) {
        ready(code);
        post(HEAD, "/" + code + "/approval", edition(code));
    }

    public Map<String, String> edition(String code) {
        return Map.of("edition", String.valueOf(item(code).edition()));
    }

    public MvcTestResult submit() {
        return post(HEAD, "/submission", Map.of("mark", mark()));
    }

    public MvcTestResult post(RequestPostProcessor who, String path, Map<String, String> fields) {
        return post(who, path, fields, List.of());
    }

    MvcTestResult post(
            RequestPostProcessor who, String path, Map<String, String> fields, List<MockMultipartFile> files) {
        var request = mvc.post().uri(LIST + path).multipart();
        for (var file : files) {
            request = request.file(file);
        }
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.with(who).with(csrf()).exchange();
    }

    Document read(RequestPostProcessor who, String path) {
        return Reading.page(mvc, LIST + path, who);
    }

    static RequestPostProcessor unitOfficer(String unit) {
        return actingAs(new Actor(
                new Who(Who.Kind.ACCOUNT, 3, "เจ้าหน้าที่" + unit),
                List.of(new Grant(Role.UNIT_OFFICER, Optional.of(AGENCY), Optional.of(unit)))));
    }
}
