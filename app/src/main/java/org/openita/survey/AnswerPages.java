package org.openita.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.platform.OpenToAll;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.Throttle;
import org.openita.survey.AnswerForm.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where respondents answer, a group of questions a screen; works without script, and keeps nothing until it is sent. */
@OpenToAll
@Controller
@RequestMapping("/s/{link}")
class AnswerPages {

    private static final int WRONG_CODES = 20;
    private static final int MOST_AGENCIES = 10_000;

    private final Answers answers;
    private final Agencies agencies;
    private final Cache<AgencyCode, Agency> named = Caffeine.newBuilder()
            .maximumSize(MOST_AGENCIES)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Throttle wrongCodes = new Throttle(WRONG_CODES, Duration.ofMinutes(10));

    AnswerPages(Answers answers, Agencies agencies) {
        this.answers = answers;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView welcome(@PathVariable String link, @RequestParam Map<String, String> fields) {
        var here = link(link);
        if (!answers.isOpen(here)) {
            return closed(here, fields.getOrDefault("receipt", ""));
        }
        return show(here, 0, answers.start(here), new AnswerForm(fields), Problems.NONE);
    }

    @PostMapping
    ModelAndView answer(
            HttpServletRequest request, @PathVariable String link, @RequestParam Map<String, String> fields) {
        var form = new AnswerForm(fields);
        var here = form.wish() == Wish.SEND ? link(link, answers::linkToSend) : link(link);
        var token = answers.read(here, form.one("token"));
        if (token.isEmpty()) {
            return show(here, 0, answers.start(here), form, Problems.of(Problem.of("agrees", "survey.problem.token")));
        }
        return form.wish() == Wish.SEND ? send(request, here, token.get(), form) : turn(request, here, form);
    }

    /** To the screen before or after, if this one is whole. */
    private ModelAndView turn(HttpServletRequest request, SurveyLink link, AnswerForm form) {
        var questions = answers.questions(link);
        var last = questions.groups().size() + 1;
        var step = Math.min(form.step(), last);
        if (!answers.isOpen(link)) {
            return closed(link, "");
        }
        if (form.wish() == Wish.BACK) {
            return show(link, Math.max(step - 1, 0), form.one("token"), form, Problems.NONE);
        }
        var problems = step == 0
                ? entrance(request, link, form)
                : step < last ? form.open(questions.groups().get(step - 1)) : Problems.NONE;
        var next = problems.isEmpty() ? Math.min(step + 1, last) : step;
        return show(link, next, form.one("token"), form, problems);
    }

    private ModelAndView send(HttpServletRequest request, SurveyLink link, StartToken token, AnswerForm form) {
        var questions = answers.questions(link);
        var entrance = entrance(form);
        if (!entrance.isEmpty()) {
            return show(link, 0, form.one("token"), form, entrance);
        }
        var open = form.firstOpen(questions);
        if (open.isPresent()) {
            var group = questions.groups().get(open.get());
            return show(link, open.get() + 1, form.one("token"), form, form.open(group));
        }
        try {
            var receipt = answers.answer(
                    link,
                    token,
                    OneTimeCode.typed(form.one("code")),
                    form.sheet(link.questionnaire(), questions),
                    form.remark());
            return new ModelAndView("survey/thanks", Map.of("page", new ThanksPage(link, agency(link), receipt)));
        } catch (Refused refused) {
            if (refused.code() == RefusalCode.CODE_USED) {
                countWrong(request);
                return show(link, 0, form.one("token"), form, wrong());
            }
            throw refused;
        }
    }

    /** What must hold before the first question: consent, and a code that can be used. */
    private Problems entrance(HttpServletRequest request, SurveyLink link, AnswerForm form) {
        var consent = entrance(form);
        if (!consent.isEmpty() || !Answers.needsCode(link)) {
            return consent;
        }
        if (OneTimeCode.typed(form.one("code"))
                .filter(code -> answers.isFresh(link, code))
                .isPresent()) {
            return Problems.NONE;
        }
        countWrong(request);
        return wrong();
    }

    private static Problems entrance(AnswerForm form) {
        return form.agrees() ? Problems.NONE : Problems.of(Problem.of("agrees", "survey.problem.consent"));
    }

    private static Problems wrong() {
        return Problems.of(Problem.of("code", "survey.problem.code"));
    }

    private void countWrong(HttpServletRequest request) {
        if (!wrongCodes.allows(request.getRemoteAddr())) {
            throw new Refused(RefusalCode.TOO_OFTEN);
        }
    }

    private ModelAndView show(SurveyLink link, int step, String token, AnswerForm form, Problems problems) {
        var page = new AnswerPage(link, agency(link), answers.questions(link), token, step, form, problems);
        var shown = new ModelAndView("survey/answer", Map.of("page", page));
        shown.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private ModelAndView closed(SurveyLink link, String receipt) {
        var counted = OneTimeCode.typed(receipt)
                .filter(each -> answers.counted(link, each))
                .isPresent();
        var shown = new ModelAndView(
                "survey/closed",
                Map.of("page", new ClosedPage(link, agency(link), answers.isOver(link), receipt, counted)));
        shown.setStatus(HttpStatus.GONE);
        return shown;
    }

    private Agency agency(SurveyLink link) {
        return named.get(
                link.round().agency(), code -> agencies.find(code.value()).orElseThrow());
    }

    private SurveyLink link(String code) {
        return link(code, answers::link);
    }

    private static SurveyLink link(String code, Function<String, Optional<SurveyLink>> links) {
        return Optional.of(code)
                .filter(each -> each.length() <= 40)
                .flatMap(links)
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
