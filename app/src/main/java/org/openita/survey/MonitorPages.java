package org.openita.survey;

import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page a round is run from: links to give out, and how answering goes. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}")
class MonitorPages {

    private static final int LIKELY_CODES = 10;

    private final Agencies agencies;
    private final Rounds rounds;
    private final Monitor monitor;
    private final SurveyLinks links;
    private final QrCodes drawings;

    MonitorPages(Agencies agencies, Rounds rounds, Monitor monitor, SurveyLinks links, QrCodes drawings) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.monitor = monitor;
        this.links = links;
        this.drawings = drawings;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam Optional<String> count) {
        var agency = agency(code);
        var round = round(agency, year);
        var likely = round.staff().map(staff -> Math.min(staff, CodesForm.MOST)).orElse(LIKELY_CODES);
        return show(actor, agency, round, new CodesForm(count.orElse(likely.toString())));
    }

    /** Asks once more before answering ends for good. */
    @GetMapping("/close")
    @Allowed(Permission.RUN_ROUND)
    ModelAndView close(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agency(code);
        var page = monitor.of(actor, agency, round(agency, year), new CodesForm(String.valueOf(LIKELY_CODES)));
        return new ModelAndView("survey/close", Map.of("page", page));
    }

    private ModelAndView show(Actor actor, Agency agency, Round round, CodesForm form) {
        var page = monitor.of(actor, agency, round, form);
        var shown = new ModelAndView("survey/monitor", Map.of("page", page));
        shown.setStatus(
                page.codes().map(CodesSection::problems).orElse(Problems.NONE).isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    @GetMapping("/{questionnaire:IIT|EIT1}.svg")
    ResponseEntity<String> qr(
            @PathVariable String code, @PathVariable FiscalYear year, @PathVariable Questionnaire questionnaire) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noCache())
                .body(drawings.svg(link(code, year, questionnaire)));
    }

    @GetMapping("/{questionnaire:IIT|EIT1}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String code, @PathVariable FiscalYear year, @PathVariable Questionnaire questionnaire) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache())
                .body(drawings.png(link(code, year, questionnaire)));
    }

    @PostMapping("/codes")
    @Allowed(Permission.RUN_ROUND)
    ModelAndView codes(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String count) {
        var agency = agency(code);
        var round = round(agency, year);
        var form = new CodesForm(count);
        if (form.number().isEmpty()) {
            return show(actor, agency, round, form);
        }
        var made = links.codes(actor, round, form.number().get());
        var page = new CardsPage(agency, round, links.address(link(code, year, Questionnaire.IIT)), made);
        return new ModelAndView("survey/cards", Map.of("page", page));
    }

    private SurveyLink link(String code, FiscalYear year, Questionnaire questionnaire) {
        return links.find(round(agency(code), year), questionnaire)
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Round round(Agency agency, FiscalYear year) {
        return rounds.find(agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
