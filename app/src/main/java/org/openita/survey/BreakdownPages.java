package org.openita.survey;

import java.util.Map;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Downloads;
import org.openita.platform.FileKind;
import org.openita.platform.Language;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Groups of respondents of a closed round, and its answers to take away. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}")
class BreakdownPages {

    private final Agencies agencies;
    private final Rounds rounds;
    private final Breakdowns breakdowns;
    private final AnswerFiles files;

    BreakdownPages(Agencies agencies, Rounds rounds, Breakdowns breakdowns, AnswerFiles files) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.breakdowns = breakdowns;
        this.files = files;
    }

    @GetMapping("/breakdowns")
    ModelAndView show(@PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agency(code);
        return new ModelAndView("survey/breakdowns", Map.of("page", breakdowns.of(agency, round(agency, year))));
    }

    @GetMapping("/answers-{questionnaire:IIT|EIT1|EIT2}.csv")
    ResponseEntity<byte[]> answers(
            @PathVariable String code, @PathVariable FiscalYear year, @PathVariable Questionnaire questionnaire) {
        var agency = agency(code);
        var round = round(agency, year);
        var sheets = breakdowns.answers(round, questionnaire);
        var questions = Questions.of(rounds.framework(round), questionnaire);
        var name = "answers-%s-%s-%s.csv".formatted(questionnaire, agency.code(), year);
        return Downloads.of(name, FileKind.CSV, files.answers(round, questionnaire, questions, sheets));
    }

    @GetMapping("/codebook.csv")
    ResponseEntity<byte[]> codebook(Language language, @PathVariable String code, @PathVariable FiscalYear year) {
        var agency = agency(code);
        var content = files.codebook(breakdowns.questions(round(agency, year)), language);
        return Downloads.of("codebook-%s-%s.csv".formatted(agency.code(), year), FileKind.CSV, content);
    }

    private Round round(Agency agency, FiscalYear year) {
        return rounds.find(agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
