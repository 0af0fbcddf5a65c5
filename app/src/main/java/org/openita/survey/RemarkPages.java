package org.openita.survey;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Downloads;
import org.openita.platform.FileKind;
import org.openita.platform.PageNumber;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SpreadsheetText;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What respondents wrote freely, for those who run the round, once it is closed. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}")
class RemarkPages {

    private final Agencies agencies;
    private final Rounds rounds;
    private final RemarkStore remarks;

    RemarkPages(Agencies agencies, Rounds rounds, RemarkStore remarks) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.remarks = remarks;
    }

    @GetMapping("/remarks")
    ModelAndView show(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page) {
        var agency = agency(code);
        var round = closed(agency, year);
        var shown = RemarksPage.of(agency, round, remarks(round), q, PageNumber.read(page));
        return new ModelAndView("survey/remarks", Map.of("page", shown));
    }

    @GetMapping("/remarks.csv")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agency(code);
        var lines = remarks(closed(agency, year)).stream()
                .map(remark -> remark.questionnaire() + "," + SpreadsheetText.quoted(remark.text()) + "\r\n")
                .collect(joining("", SpreadsheetText.beginning() + "questionnaire,remark\r\n", ""));
        return Downloads.of(
                "remarks-%s-%s.csv".formatted(agency.code(), year),
                FileKind.CSV,
                lines.getBytes(StandardCharsets.UTF_8));
    }

    private List<Remark> remarks(Round round) {
        return remarks.remarks(round.agency(), round.id());
    }

    private Round closed(Agency agency, FiscalYear year) {
        return rounds.find(agency.code(), year)
                .filter(round -> round.state() == Round.State.CLOSED)
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
