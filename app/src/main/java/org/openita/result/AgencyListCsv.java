package org.openita.result;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.openita.agency.Agencies;
import org.openita.agency.AgencySearch;
import org.openita.platform.OpenToAll;
import org.openita.platform.SpreadsheetText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All pages of the list of agencies as CSV. */
@OpenToAll
@Controller
class AgencyListCsv {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final List<String> COLUMNS =
            List.of("code", "name", "name_en", "type", "province", "fictional", "year", "overall", "level");

    private final Agencies agencies;
    private final Results results;

    AgencyListCsv(Agencies agencies, Results results) {
        this.agencies = agencies;
        this.results = results;
    }

    @GetMapping("/agencies/agencies.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String province) {
        var found = agencies.everyMatch(new AgencySearch(q, type, province, 1));
        var lines = Stream.concat(
                Stream.of(String.join(",", COLUMNS)),
                results.latest(found).stream().map(AgencyListCsv::line));
        var text = lines.collect(joining("\r\n", SpreadsheetText.beginning(), "\r\n"));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("agencies.csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(AgencyStanding standing) {
        var agency = standing.agency();
        var latest = standing.latest();
        return Stream.of(
                        agency.code().value(),
                        agency.name().th(),
                        agency.name().en(),
                        agency.type().name().th(),
                        agency.province().name().th(),
                        Boolean.toString(agency.fictional()),
                        latest.map(each -> each.year().toString()).orElse(""),
                        latest.flatMap(AgencyStanding.Latest::overall)
                                .map(BigDecimal::toPlainString)
                                .orElse(""),
                        latest.map(each -> String.join(" / ", each.levels())).orElse(""))
                .map(SpreadsheetText::quoted)
                .collect(joining(","));
    }
}
