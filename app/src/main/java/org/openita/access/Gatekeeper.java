package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.agency.AgencyCode;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a request through to its handler, or not, by the {@link RouteRule} that the handler declares. */
@Component
class Gatekeeper implements HandlerInterceptor {

    private final Actors actors;
    private final Map<HandlerMethod, RouteRule> rules = new ConcurrentHashMap<>();

    Gatekeeper(Actors actors) {
        this.actors = actors;
    }

    /** Who is not signed in is asked to, where that could help; who is may not pass. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var rule = rules.computeIfAbsent(method, RouteRule::of);
        if (rule instanceof RouteRule.Open) {
            return true;
        }
        var actor = actors.of(request);
        if (rule.admits(actor, agency(request))) {
            return true;
        }
        if (rule instanceof RouteRule.Closed) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        if (actor.isSignedIn()) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        if (isForPrograms(request)) {
            throw new Refused(RefusalCode.NOT_SIGNED_IN);
        }
        response.sendRedirect(signIn(request));
        return false;
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Back to this page afterwards, if it is one that can be gone back to. */
    private static String signIn(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return "/sign-in";
        }
        var query = request.getQueryString();
        var page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return "/sign-in?then=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static Optional<AgencyCode> agency(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> named) || !named.containsKey("code")) {
            return Optional.empty();
        }
        return Optional.of(String.valueOf(named.get("code")))
                .filter(AgencyCode::isValid)
                .map(AgencyCode::new)
                .or(() -> {
                    throw new Refused(RefusalCode.NOT_FOUND);
                });
    }
}
