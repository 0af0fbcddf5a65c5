package org.openita.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.platform.Reader;
import org.openita.platform.Reader.Link;
import org.openita.platform.Readers;
import org.springframework.stereotype.Component;

/** Tells pages who reads them, and which ways lead to the reader's own work. */
@Component
class AccountReaders implements Readers {

    private final Actors actors;

    AccountReaders(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Optional<Reader> reader(HttpServletRequest request) {
        var actor = actors.of(request);
        return actor.isSignedIn() ? Optional.of(new Reader(actor.who().name(), links(actor))) : Optional.empty();
    }

    private static List<Link> links(Actor actor) {
        var links = new ArrayList<Link>();
        links.add(new Link("/desk", "nav.desk"));
        if (actor.mayEverywhere(Permission.RECORD_RESULTS)) {
            links.add(new Link("/results/import", "nav.import"));
        } else {
            actor.agencies().stream()
                    .filter(agency -> actor.may(Permission.RECORD_RESULTS, agency))
                    .findFirst()
                    .ifPresent(agency -> links.add(new Link("/agencies/" + agency + "/results/import", "nav.import")));
        }
        actor.agencies().stream()
                .filter(agency -> actor.may(Permission.READ_UNPUBLISHED, agency))
                .findFirst()
                .ifPresent(agency -> links.add(new Link("/agencies/" + agency + "/rounds", "nav.rounds")));
        if (actor.maySomewhere(Permission.COLLECT_ANSWERS)) {
            links.add(new Link("/assessments", "nav.assessments"));
        }
        if (actor.mayEverywhere(Permission.RUN_ROUND)) {
            links.add(new Link("/assignments", "nav.assignments"));
        }
        if (actor.mayEverywhere(Permission.MANAGE_AGENCIES)) {
            links.add(new Link("/directory", "nav.directory"));
        }
        if (actor.mayEverywhere(Permission.MANAGE_ACCOUNTS)) {
            links.add(new Link("/accounts", "nav.accounts"));
        }
        if (actor.mayEverywhere(Permission.MANAGE_TOKENS)) {
            links.add(new Link("/tokens", "nav.tokens"));
        }
        if (actor.mayEverywhere(Permission.READ_AUDIT)) {
            links.add(new Link("/audit", "nav.audit"));
        }
        return links;
    }
}
