package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.openita.platform.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Tells the forms that need no proof in a cookie: answers to a survey. Nobody signs in for these, so there is nobody in
 * whose name another site could send them, and whoever keeps no cookies may answer too. What the browser says comes from
 * another site has to prove itself like any form, lest a site lets its visitors answer.
 */
@Component
class FormOrigin implements RequestMatcher {

    private static final String ANSWERS = "/s/";
    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final PublicAddress address;

    FormOrigin(PublicAddress address) {
        this.address = address;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().startsWith(ANSWERS)
                && !saysItIsFromElsewhere(request);
    }

    private boolean saysItIsFromElsewhere(HttpServletRequest request) {
        var site = Optional.ofNullable(request.getHeader(FETCH_SITE));
        if (site.isPresent()) {
            return !OWN.contains(site.get());
        }
        return Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
                .filter(origin -> !origin.equals(address.of("")))
                .filter(origin -> !origin.equals(here(request)))
                .isPresent();
    }

    private static String here(HttpServletRequest request) {
        var port = request.getServerPort();
        var isUsual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (isUsual ? "" : ":" + port);
    }
}
