package org.openita.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.TokenStore.NewToken;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Who;
import org.openita.platform.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which programs use OpenITA: each for one role, told once, revocable. */
@Service
class Tokens {

    static final String PREFIX = "openita_";

    private final TokenStore store;
    private final AuditTrail trail;
    private final Settings settings;
    private final Clock clock;

    Tokens(TokenStore store, AuditTrail trail, Settings settings, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** The program that shows the token. */
    @Transactional
    Optional<Actor> actor(Secret token) {
        return store.actor(token, LocalDate.now(clock), settings.demo());
    }

    @Transactional(readOnly = true)
    List<Token> all() {
        return store.all();
    }

    /** A new token; this is the only time that anybody but the program sees it. */
    @Transactional
    Secret create(Who who, String name, Grant grant) {
        var token = Secret.random(PREFIX);
        store.add(new NewToken(name, grant, who.name(), settings.demo()), token, clock.instant());
        var agency = grant.agency().map(AgencyCode::value);
        trail.record(new Change(
                who,
                agency,
                "access.create-token",
                name,
                Map.of(),
                Map.of("role", grant.role().name())));
        return token;
    }

    @Transactional
    void revoke(Actor actor, long id) {
        store.revoke(id, clock.instant())
                .ifPresent(name -> trail.record(
                        new Change(actor.who(), Optional.empty(), "access.revoke-token", name, Map.of(), Map.of())));
    }
}
