package org.openita.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch between the languages; leads back to the page it was used on. */
@OpenToAll
@Controller
class LanguagePages {

    @PostMapping("/language")
    ResponseEntity<Void> choose(@RequestParam String language, @RequestParam String back, HttpServletRequest request) {
        var chosen = Language.tagged(language).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        LanguageCookie.of(chosen, request).toString())
                .location(LocalAddress.of(back))
                .build();
    }
}
