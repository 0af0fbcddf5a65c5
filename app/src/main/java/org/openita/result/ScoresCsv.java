package org.openita.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openita.access.Actor;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SpreadsheetText;
import org.openita.scoring.Score;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The scores of a result as CSV, a row for every place of the tree; a spreadsheet program reads its Thai. */
@OpenToAll
@Controller
class ScoresCsv {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Agencies agencies;
    private final Results results;

    ScoresCsv(Agencies agencies, Results results) {
        this.agencies = agencies;
        this.results = results;
    }

    @GetMapping("/agencies/{code}/results/{year}/scores.csv")
    ResponseEntity<byte[]> scores(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var result = agencies.find(code)
                .flatMap(agency -> results.find(actor, agency, year))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var sureness = results.sureness(result);
        var rows = result.tree().scores().stream()
                .map(score -> row(score, result.agency(), sureness))
                .collect(Collectors.joining());
        var text = SpreadsheetText.beginning() + "code,name,score,status,fictional,low,high,n\r\n" + rows;
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-%s-scores.csv".formatted(code, year))
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(Score score, Agency agency, Sureness sureness) {
        return "%s,%s,%s,%s,%s,%s\r\n"
                .formatted(
                        score.code(),
                        SpreadsheetText.quoted(score.node().name().th()),
                        score.rounded().map(BigDecimal::toPlainString).orElse(""),
                        score.status().name().toLowerCase(Locale.ROOT),
                        agency.fictional(),
                        sureness.at(score.code())
                                .map(interval ->
                                        "%s,%s,%d".formatted(interval.low(), interval.high(), interval.respondents()))
                                .orElse(",,"));
    }
}
