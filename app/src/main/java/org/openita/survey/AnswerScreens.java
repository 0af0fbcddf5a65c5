package org.openita.survey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages that a respondent sees, also while the database cannot be reached: an agency's name is read anew beside. */
@Component
class AnswerScreens {

    /** The database could not be reached, or has no room. */
    static final String UNKEPT = "survey.problem.unkept";

    /** Problems that lie not in what was filled in: it is whole, and can be sent again later. */
    private static final Map<String, HttpStatus> NOT_THEIR_FAULT = Map.of(
            Admission.TOO_MANY_CODES,
            HttpStatus.TOO_MANY_REQUESTS,
            Crowd.BUSY,
            HttpStatus.TOO_MANY_REQUESTS,
            Crowd.FULL,
            HttpStatus.TOO_MANY_REQUESTS,
            UNKEPT,
            HttpStatus.SERVICE_UNAVAILABLE);

    private static final int MOST_AGENCIES = 10_000;

    private final Answers answers;
    private final LoadingCache<AgencyCode, Agency> named;

    AnswerScreens(Answers answers, Agencies agencies) {
        this.answers = answers;
        this.named = Caffeine.newBuilder()
                .maximumSize(MOST_AGENCIES)
                .refreshAfterWrite(Duration.ofMinutes(1))
                .build(code -> agencies.find(code.value()).orElseThrow());
    }

    /** A screen of the form. */
    ModelAndView show(SurveyLink link, int step, AnswerForm form, Problems problems) {
        var page = new AnswerPage(link, agency(link), answers.questions(link), step, form, problems);
        var shown = new ModelAndView("survey/answer", Map.of("page", page));
        shown.setStatus(
                problems.all().stream().findFirst().map(AnswerScreens::status).orElse(HttpStatus.OK));
        return shown;
    }

    private static HttpStatus status(Problem problem) {
        return NOT_THEIR_FAULT.getOrDefault(problem.message(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Thanks for an answer that is kept. */
    ModelAndView thanks(SurveyLink link, OneTimeCode receipt, String token) {
        return new ModelAndView("survey/thanks", Map.of("page", new ThanksPage(link, agency(link), receipt, token)));
    }

    /** Why no answers are taken; and whether the answer with a receipt was counted, where one is asked for. */
    ModelAndView closed(SurveyLink link, String receipt) {
        var counted = OneTimeCode.typed(receipt)
                .filter(each -> answers.counted(link, each))
                .isPresent();
        var page = new ClosedPage(link, agency(link), answers.isOver(link), receipt, counted);
        var shown = new ModelAndView("survey/closed", Map.of("page", page));
        shown.setStatus(HttpStatus.GONE);
        return shown;
    }

    private Agency agency(SurveyLink link) {
        return named.get(link.round().agency());
    }
}
