package org.openita.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Remembers the reader's language; Thai if nothing is remembered. */
final class LanguageCookie {

    private static final String NAME = "language";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private LanguageCookie() {}

    static Language read(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof Language spoken) {
            return spoken;
        }
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> Language.tagged(cookie.getValue()))
                .orElse(Language.THAI);
    }

    /** From here on the answer to this request is in this language, whatever is remembered. */
    static void speak(Language language, HttpServletRequest request) {
        request.setAttribute(NAME, language);
    }

    static ResponseCookie of(Language language, HttpServletRequest request) {
        return ResponseCookie.from(NAME, language.tag())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
