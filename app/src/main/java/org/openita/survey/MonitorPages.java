package org.openita.survey;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.http.CacheControl;
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

    private static final int MOST_CODES = 5_000;

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
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agency(code);
        return new ModelAndView("survey/monitor", Map.of("page", monitor.of(actor, agency, round(agency, year))));
    }

    @GetMapping("/{questionnaire:IIT|EIT1|EIT2}.svg")
    ResponseEntity<String> qr(
            @PathVariable String code, @PathVariable FiscalYear year, @PathVariable Questionnaire questionnaire) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noCache())
                .body(drawings.svg(link(code, year, questionnaire)));
    }

    @GetMapping("/{questionnaire:IIT|EIT1|EIT2}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String code, @PathVariable FiscalYear year, @PathVariable Questionnaire questionnaire) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache())
                .body(drawings.png(link(code, year, questionnaire)));
    }

    @PostMapping("/codes")
    @Allowed(Permission.RUN_ROUND)
    ModelAndView codes(Actor actor, @PathVariable String code, @PathVariable FiscalYear year, @RequestParam int count) {
        var agency = agency(code);
        var round = round(agency, year);
        var made = links.codes(actor, round, Math.clamp(count, 1, MOST_CODES));
        var page = new CardsPage(agency, round, link(code, year, Questionnaire.IIT), made);
        return new ModelAndView("survey/cards", Map.of("page", page));
    }

    private SurveyLink link(String code, FiscalYear year, Questionnaire questionnaire) {
        return links.of(round(agency(code), year)).stream()
                .filter(link -> link.questionnaire() == questionnaire)
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Round round(Agency agency, FiscalYear year) {
        return rounds.find(agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
