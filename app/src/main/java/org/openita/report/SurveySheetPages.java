package org.openita.report;

import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.openita.survey.CodesForm;
import org.openita.survey.OneTimeCode;
import org.openita.survey.Questionnaire;
import org.openita.survey.SurveyLinks;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Posters and cards of a round, as PDF. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}")
class SurveySheetPages {

    private final Agencies agencies;
    private final Rounds rounds;
    private final SurveyLinks links;
    private final SurveyWords words;
    private final SurveySheets sheets = new SurveySheets();

    SurveySheetPages(Agencies agencies, Rounds rounds, SurveyLinks links, SurveyWords words) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.links = links;
        this.words = words;
    }

    @GetMapping("/{questionnaire:IIT|EIT1}.pdf")
    ResponseEntity<byte[]> poster(
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @PathVariable Questionnaire questionnaire,
            Language language) {
        var agency = agency(code);
        var link = links.find(round(agency, year), questionnaire).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return file(
                "%s-%s-%s.pdf".formatted(code, year, questionnaire),
                sheets.poster(words.poster(agency, link, language)));
    }

    /** Makes new codes, told on these cards and nowhere else; back to the monitor where their number is none. */
    @PostMapping("/cards.pdf")
    ResponseEntity<?> cards(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String count,
            Language language) {
        var agency = agency(code);
        var round = round(agency, year);
        var link = links.find(round, Questionnaire.IIT).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var number = new CodesForm(count).number();
        if (number.isEmpty()) {
            var back = UriComponentsBuilder.fromPath(round.address()).queryParam("count", "{count}");
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(back.build(count))
                    .build();
        }
        var made = links.codes(actor, round, number.get()).stream()
                .map(OneTimeCode::readable)
                .toList();
        return file("%s-%s-cards.pdf".formatted(code, year), sheets.cards(words.cards(agency, link, made, language)));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private Round round(Agency agency, FiscalYear year) {
        return rounds.find(agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
