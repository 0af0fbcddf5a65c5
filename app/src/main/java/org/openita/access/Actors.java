package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who asks. An account is read anew with every request, so that what it loses is lost at once. */
@Component
class Actors {

    private static final String REMEMBERED = Actors.class.getName();

    private final AccountStore accounts;

    Actors(AccountStore accounts) {
        this.accounts = accounts;
    }

    Actor of(HttpServletRequest request) {
        if (request.getAttribute(REMEMBERED) instanceof Actor known) {
            return known;
        }
        var actor = actor(SecurityContextHolder.getContext().getAuthentication());
        request.setAttribute(REMEMBERED, actor);
        return actor;
    }

    /** Makes this the actor of the request, whoever is signed in. */
    static void remember(HttpServletRequest request, Actor actor) {
        request.setAttribute(REMEMBERED, actor);
    }

    private Actor actor(@Nullable Authentication authentication) {
        if (authentication == null) {
            return Actor.NOBODY;
        }
        return switch (authentication.getPrincipal()) {
            case SignedInAccount account -> accounts.actor(account.id()).orElse(Actor.NOBODY);
            case Actor program -> program;
            case null, default -> Actor.NOBODY;
        };
    }
}
