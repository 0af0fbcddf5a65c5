package org.openita.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.disclosure.Workplace.Rights;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Rounds;
import org.springframework.stereotype.Component;

/** Opens the disclosure of a round for whoever asks, as far as they may see it. */
@Component
class Workplaces {

    private final Agencies agencies;
    private final Rounds rounds;
    private final Disclosures disclosures;
    private final Clock clock;

    Workplaces(Agencies agencies, Rounds rounds, Disclosures disclosures, Clock clock) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    Workplace open(Actor actor, String code, FiscalYear year) {
        var agency = agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var round = rounds.find(agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var disclosure = disclosures.of(actor, round);
        var reach = Reach.of(actor, agency.code());
        var open = disclosure.isOpen();
        var rights = new Rights(
                open && reach.dividesWork(),
                open && actor.may(Permission.SUBMIT_DISCLOSURE, agency.code()),
                !open && Submissions.mayReopen(actor, round),
                reach.hasSay());
        return new Workplace(agency, disclosure, rights, LocalDate.now(clock));
    }

    /** Whether the actor writes under the item now. */
    static boolean mayWrite(Actor actor, Workplace place, ItemWork item) {
        return place.disclosure().isOpen()
                && item.state() != ItemState.APPROVED
                && Reach.of(actor, place.agency().code()).writes(item);
    }
}
