package org.openita.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The choices of a form that is being filled in, in a cookie that lasts as long as the browser runs: whoever goes back by
 * the browser's own button finds earlier screens as they were then, without what was answered on later ones. It belongs to
 * one form, holds neither code nor remark, ends with the answer, and nobody needs it to answer.
 */
final class Draft {

    private static final String NAME = "draft";
    private static final int OWNER = 16;
    private static final char APART = '-';

    private Draft() {}

    /** The form with what was answered on other screens; what the screen at hand shows is as it was sent. */
    static AnswerForm completed(HttpServletRequest request, AnswerForm form, Questions questions) {
        var owner = owner(form);
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> cookie.getValue())
                .filter(kept ->
                        kept.startsWith(owner) && kept.length() == owner.length() + questions.count() + Sheet.TRAITS)
                .map(kept -> completed(kept.substring(owner.length()), form, questions))
                .orElse(form);
    }

    private static AnswerForm completed(String choices, AnswerForm form, Questions questions) {
        var fields = new HashMap<>(form.fields());
        var groups = questions.groups();
        for (int group = 0; group < groups.size(); group++) {
            if (group + 1 != form.step()) {
                groups.get(group)
                        .questions()
                        .forEach(question -> put(fields, question.field(), choices.charAt(question.place())));
            }
        }
        for (int trait = 0; trait < Sheet.TRAITS && form.step() <= groups.size(); trait++) {
            put(fields, "t" + trait, choices.charAt(questions.count() + trait));
        }
        return new AnswerForm(fields);
    }

    private static void put(Map<String, String> fields, String field, char choice) {
        var number = Character.digit(choice, Character.MAX_RADIX);
        if (number > 0) {
            fields.put(field, Integer.toString(number));
        }
    }

    /** Gives the browser the choices made so far. */
    static void keep(
            HttpServletResponse response, boolean secure, SurveyLink link, AnswerForm form, Questions questions) {
        var choices = new StringBuilder(owner(form));
        questions
                .all()
                .forEach(question ->
                        choices.append(Character.forDigit(form.choice(question).orElse(0), Character.MAX_RADIX)));
        for (int trait = 0; trait < Sheet.TRAITS; trait++) {
            choices.append(form.trait(trait));
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(choices.toString(), secure, link).build().toString());
    }

    /** Takes it from the browser: the answer was sent. */
    static void end(HttpServletRequest request, HttpServletResponse response, SurveyLink link) {
        if (WebUtils.getCookie(request, NAME) != null) {
            var none =
                    cookie("", request.isSecure(), link).maxAge(Duration.ZERO).build();
            response.addHeader(HttpHeaders.SET_COOKIE, none.toString());
        }
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure, SurveyLink link) {
        return ResponseCookie.from(NAME, value)
                .path(link.address())
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict");
    }

    /** Tells this form from the next one that is filled in at the same device. */
    private static String owner(AnswerForm form) {
        var hash = OneTimeCode.sha256(form.one("token").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, OWNER) + APART;
    }
}
