package org.openita.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells which program asks, by the token it bears; a token that is not valid is refused, not overlooked. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            var actor = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? tokens.actor(
                            new Secret(authorization.substring(BEARER.length()).strip()))
                    : Optional.<Actor>empty();
            if (actor.isEmpty()) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                response.sendError(HttpStatus.UNAUTHORIZED.value());
                return;
            }
            Actors.remember(request, actor.get());
        }
        chain.doFilter(request, response);
    }
}
