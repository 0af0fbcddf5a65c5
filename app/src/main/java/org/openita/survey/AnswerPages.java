package org.openita.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openita.platform.FormLanguage;
import org.openita.platform.OpenToAll;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.survey.AnswerForm.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where respondents answer, a group of questions a screen; works without script, and keeps nothing until it is sent. */
@OpenToAll
@Controller
@RequestMapping({"/s/{link}", "/s/{link}/"})
class AnswerPages {

    /** The browser's own way back shows what it kept; whoever opens the page asks us. */
    private static final String FOR_THE_WAY_BACK = "private, no-cache";

    private static final Logger LOG = LoggerFactory.getLogger(AnswerPages.class);

    private final Answers answers;
    private final AnswerScreens screens;
    private final Admission admission;
    private final Crowd crowd;
    private final Devices devices;

    AnswerPages(Answers answers, AnswerScreens screens, Admission admission, Crowd crowd, Devices devices) {
        this.answers = answers;
        this.screens = screens;
        this.admission = admission;
        this.crowd = crowd;
        this.devices = devices;
    }

    /** A code that stands in the address and lets nobody in is told of at once. */
    @GetMapping
    ModelAndView welcome(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam Map<String, String> fields) {
        var here = link(link, answers::link);
        if (!answers.isOpen(here)) {
            return screens.closed(here, fields.getOrDefault("receipt", ""));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_THE_WAY_BACK);
        var form = new AnswerForm(fields).with("token", answers.start(here));
        var problems = form.one("code").isBlank() ? Problems.NONE : admission.code(request, here, form);
        var shown = screens.show(here, 0, form, problems);
        if (shown.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT) {
            shown.setStatus(HttpStatus.OK);
        }
        return shown;
    }

    @PostMapping
    ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam Map<String, String> fields) {
        FormLanguage.follow(fields, request, response);
        var sent = new AnswerForm(fields);
        var here = link(link, sent.wish() == Wish.SEND ? answers::linkToSend : answers::link);
        var token = answers.read(here, sent.one("token"));
        if ((token.isEmpty() || sent.wish() != Wish.SEND) && !answers.isOpen(link(link, answers::link))) {
            return screens.closed(here, "");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_THE_WAY_BACK);
        if (token.isEmpty()) {
            var problem = Problem.of("agrees", "survey.problem.token");
            return screens.show(here, 0, sent.with("token", answers.start(here)), Problems.of(problem));
        }
        var questions = answers.questions(here);
        var form = Draft.completed(request, sent, questions);
        var filled = new Filled(here, questions, token.get(), form);
        if (form.wish() == Wish.SEND) {
            return send(request, response, filled);
        }
        if (form.wish() == Wish.STAY && answers.isKept(token.get())) {
            return thanks(request, response, filled);
        }
        Draft.keep(response, request.isSecure(), here, form, questions);
        return turn(request, here, questions, form);
    }

    /** To the screen before or after, if this one is whole. */
    private ModelAndView turn(HttpServletRequest request, SurveyLink link, Questions questions, AnswerForm form) {
        var last = questions.groups().size() + 1;
        var step = Math.min(form.step(), last);
        if (form.wish() == Wish.STAY) {
            return screens.show(link, step, form, Problems.NONE);
        }
        if (form.wish() == Wish.BACK) {
            return screens.show(link, Math.max(step - 1, 0), form, Problems.NONE);
        }
        var problems = step == 0
                ? admission.entrance(request, link, form)
                : step < last ? form.open(questions.groups().get(step - 1)) : Problems.NONE;
        return screens.show(link, problems.isEmpty() ? Math.min(step + 1, last) : step, form, problems);
    }

    private ModelAndView send(HttpServletRequest request, HttpServletResponse response, Filled filled) {
        var link = filled.link();
        var form = filled.form();
        var groups = filled.questions().groups();
        var consent = Admission.consent(form);
        if (!consent.isEmpty()) {
            return screens.show(link, 0, form, consent);
        }
        var open = form.firstOpen(filled.questions());
        if (open.isPresent()) {
            return screens.show(link, open.get() + 1, form, form.open(groups.get(open.get())));
        }
        var sender = Sender.of(request);
        var held = crowd.holdsBack(sender, link, form);
        try {
            if (held.isEmpty() || answers.isKept(filled.token())) {
                keep(filled, sender);
                return thanks(request, response, filled);
            }
            return last(link, crowd.asked(form), Problems.of(held.get()));
        } catch (Refused refused) {
            if (refused.code() == RefusalCode.CODE_USED) {
                return last(link, form, admission.wrong(request, link, form));
            }
            throw refused;
        } catch (DataAccessException | TransactionException failed) {
            LOG.error("An answer could not be kept, and was given back", failed);
            return last(link, form, Problems.of(Problem.of(Crowd.FIELD, AnswerScreens.UNKEPT)));
        }
    }

    private void keep(Filled filled, Sender sender) {
        var link = filled.link();
        var form = filled.form();
        var signs = devices.signs(sender, link);
        var sent = new Answers.Sent(form.sheet(link.questionnaire(), filled.questions()), form.remark(), signs);
        answers.answer(link, filled.token(), OneTimeCode.typed(form.one("code")), sent);
        devices.count(sender, link);
    }

    /** The last screen with all that was filled in, to be sent again from there. */
    private ModelAndView last(SurveyLink link, AnswerForm form, Problems problems) {
        return screens.show(link, answers.questions(link).groups().size() + 1, form, problems);
    }

    /** Whoever uses the device next finds nothing of the answer by going back. */
    private ModelAndView thanks(HttpServletRequest request, HttpServletResponse response, Filled filled) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Clear-Site-Data", "\"cache\"");
        Draft.end(request, response, filled.link());
        return screens.thanks(
                filled.link(), filled.token().receipt(), filled.form().one("token"));
    }

    private static SurveyLink link(String code, Function<String, Optional<SurveyLink>> links) {
        return Optional.of(code)
                .filter(each -> each.length() <= 40)
                .flatMap(links)
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    /** A form that is sent, with what it is read by. */
    private record Filled(SurveyLink link, Questions questions, StartToken token, AnswerForm form) {}
}
