package org.openita.survey;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.AgencySearch;
import org.openita.framework.Digits;
import org.openita.platform.PageNumber;
import org.openita.platform.SpreadsheetText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where oversight sees how answering goes everywhere. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/rounds")
class NationPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final NationMonitor monitor;
    private final Agencies agencies;

    NationPages(NationMonitor monitor, Agencies agencies) {
        this.monitor = monitor;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView show(Actor actor, @RequestParam Map<String, String> fields) {
        return new ModelAndView("survey/nation", Map.of("page", page(actor, fields)));
    }

    @GetMapping("/rounds.csv")
    ResponseEntity<byte[]> file(Actor actor, @RequestParam Map<String, String> fields) {
        var page = page(actor, fields);
        var text = SpreadsheetText.beginning()
                + "code,name,state,closes,IIT,IIT_minimum,EIT1,EIT1_minimum,EIT2,EIT2_wanted,percent\r\n"
                + page.lines().stream().map(NationPages::row).collect(joining());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rounds-%s.csv".formatted(page.year()))
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private NationPage page(Actor actor, Map<String, String> fields) {
        var years = monitor.years(actor);
        var wanted = Digits.arabic(fields.getOrDefault("year", ""));
        var year = years.stream()
                .filter(each -> each.toString().equals(wanted))
                .findFirst()
                .or(() -> years.stream().findFirst());
        var search = new AgencySearch(
                fields.getOrDefault("q", ""),
                fields.getOrDefault("type", ""),
                fields.getOrDefault("province", ""),
                PageNumber.read(fields.getOrDefault("page", "1")));
        var opened = Optional.of(fields.getOrDefault("opened", ""))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt);
        return year.map(known -> new NationPage(
                        years, known, search, monitor.lines(actor, known, search), agencies.lists(), opened))
                .orElseGet(() -> NationPage.empty(search, agencies.lists()));
    }

    private static String row(RoundLine line) {
        return "%s,%s,%s,%s,%d,%s,%d,%s,%d,%s,%s\r\n"
                .formatted(
                        line.agency().code(),
                        SpreadsheetText.quoted(line.agency().name().th()),
                        line.state(),
                        line.closes(),
                        line.answers().iit(),
                        written(line.least()),
                        line.answers().eit1(),
                        written(line.publicLeast()),
                        line.answers().eit2(),
                        written(line.wanted()),
                        written(line.percent()));
    }

    private static String written(Optional<?> number) {
        return number.map(Object::toString).orElse("");
    }
}
