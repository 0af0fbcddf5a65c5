package org.openita.access;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.platform.OpenToAll;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Who may use a route, as its handler declares it; the method's own rule goes before that of its class. */
sealed interface RouteRule {

    /** Anybody. */
    record Open() implements RouteRule {}

    /** Everybody with an account. */
    record ForAccounts() implements RouteRule {}

    /** Whoever holds the permission. */
    record Permitted(Permission permission) implements RouteRule {}

    /** Nobody, because nobody said who. */
    record Closed() implements RouteRule {}

    static RouteRule of(HandlerMethod handler) {
        var own = of(handler.getMethod());
        return own instanceof Closed ? of(handler.getBeanType()) : own;
    }

    private static RouteRule of(AnnotatedElement declared) {
        var allowed = AnnotatedElementUtils.findMergedAnnotation(declared, Allowed.class);
        if (allowed != null) {
            return new Permitted(allowed.value());
        }
        if (AnnotatedElementUtils.hasAnnotation(declared, SignedIn.class)) {
            return new ForAccounts();
        }
        return AnnotatedElementUtils.hasAnnotation(declared, OpenToAll.class) ? new Open() : new Closed();
    }

    /** Whether the actor may pass. */
    default boolean admits(Actor actor, Optional<AgencyCode> agency) {
        return switch (this) {
            case Open open -> true;
            case ForAccounts accounts -> actor.isSignedIn();
            case Permitted(var permission) ->
                agency.map(code -> actor.may(permission, code)).orElseGet(() -> actor.mayEverywhere(permission));
            case Closed closed -> false;
        };
    }
}
