package org.openita.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.Throttle;
import org.springframework.stereotype.Component;

/** Says what must hold before an answer is taken: consent, and where the link alone is not enough, a code. */
@Component
class Admission {

    /** Too many wrong codes came from one place; a right one is still taken. */
    static final String TOO_MANY_CODES = "survey.problem.code.often";

    private static final int WRONG_CODES = 20;

    private final Answers answers;
    private final Throttle wrongCodes = new Throttle(WRONG_CODES, Duration.ofMinutes(10));

    Admission(Answers answers) {
        this.answers = answers;
    }

    /** What is amiss before the first question. */
    Problems entrance(HttpServletRequest request, SurveyLink link, AnswerForm form) {
        var consent = consent(form);
        return consent.isEmpty() ? code(request, link, form) : consent;
    }

    static Problems consent(AnswerForm form) {
        return form.agrees() ? Problems.NONE : Problems.of(Problem.of("agrees", "survey.problem.consent"));
    }

    /** What is amiss with the code, where the link asks for one. */
    Problems code(HttpServletRequest request, SurveyLink link, AnswerForm form) {
        if (!Answers.needsCode(link)
                || OneTimeCode.typed(form.one("code"))
                        .filter(code -> answers.isFresh(link, code))
                        .isPresent()) {
            return Problems.NONE;
        }
        return wrong(request, link, form);
    }

    /** Counts a code that lets nobody in, for this link alone, and says what is wrong with it. */
    Problems wrong(HttpServletRequest request, SurveyLink link, AnswerForm form) {
        if (!wrongCodes.allows(Sender.network(request.getRemoteAddr()) + " " + link.code())) {
            return Problems.of(Problem.of("code", TOO_MANY_CODES));
        }
        var isUsed = OneTimeCode.typed(form.one("code"))
                .filter(code -> answers.isUsed(link, code))
                .isPresent();
        return Problems.of(Problem.of("code", isUsed ? "survey.problem.code.used" : "survey.problem.code"));
    }
}
