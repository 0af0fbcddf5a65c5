package org.openita.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * The language of a form that carries all that was typed into it: the switch in the page's header sends this form, so that
 * nothing is lost, and the form goes on in its language where the browser keeps no cookies.
 */
public final class FormLanguage {

    /** The field that tells the language a form was read in. */
    public static final String SPOKEN = "spoken";

    /** The field of the switch. */
    public static final String CHOSEN = "language";

    private FormLanguage() {}

    /** Answers in the language that the form was read in, or the one that was chosen, which is remembered. */
    public static void follow(Map<String, String> fields, HttpServletRequest request, HttpServletResponse response) {
        Language.tagged(fields.getOrDefault(SPOKEN, "")).ifPresent(spoken -> LanguageCookie.speak(spoken, request));
        Language.tagged(fields.getOrDefault(CHOSEN, "")).ifPresent(chosen -> {
            LanguageCookie.speak(chosen, request);
            response.addHeader(
                    HttpHeaders.SET_COOKIE, LanguageCookie.of(chosen, request).toString());
        });
    }
}
