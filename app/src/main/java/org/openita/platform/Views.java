package org.openita.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link View} of a request. */
@Component
class Views {

    private final Messages messages;
    private final ResourceUrlProvider assets;
    private final Settings settings;
    private final Readers readers;

    Views(Messages messages, ResourceUrlProvider assets, Settings settings, Readers readers) {
        this.messages = messages;
        this.assets = assets;
        this.settings = settings;
        this.readers = readers;
    }

    View of(HttpServletRequest request) {
        return new View(
                LanguageCookie.read(request),
                messages,
                assets,
                path(request),
                csrf(request),
                settings.demo(),
                readers.reader(request));
    }

    private static String path(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed;
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static View.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new View.Csrf(token.getParameterName(), token.getToken())
                : new View.Csrf("_csrf", "");
    }
}
