package org.openita.disclosure;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.disclosure.Disclosure.State;
import org.openita.framework.Crosswalk;
import org.openita.framework.FiscalYear;
import org.openita.methodology.Methodologies;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What agencies disclose in their rounds, as it is read. */
@Service
public class Disclosures {

    private final DisclosureStore store;
    private final ItemStore items;
    private final Rounds rounds;
    private final Methodologies methodologies;
    private final JsonMapper json;

    Disclosures(DisclosureStore store, ItemStore items, Rounds rounds, Methodologies methodologies, JsonMapper json) {
        this.store = store;
        this.items = items;
        this.rounds = rounds;
        this.methodologies = methodologies;
        this.json = json;
    }

    /** What the round asks, in the order of its framework. */
    public List<AskedItem> items(Round round) {
        return AskedItem.of(rounds.framework(round));
    }

    /** What was submitted last; nothing while nothing was, or while work on it was let begin again. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<SubmittedDisclosure> submitted(AgencyCode agency, Round round) {
        return store.state(agency, round.id())
                .filter(State.SUBMITTED::equals)
                .flatMap(state -> handedOver(agency, round));
    }

    /** What was handed over last, whatever is being worked on since: what the public reads. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<SubmittedDisclosure> handedOver(AgencyCode agency, Round round) {
        return store.newestContent(agency, round.id())
                .map(content -> json.readValue(content, SubmittedDisclosure.class));
    }

    /** The years of which something was handed over, newest first. */
    @Transactional(readOnly = true)
    public List<FiscalYear> yearsHandedOver(AgencyCode agency) {
        return store.yearsHandedOver(agency);
    }

    /** All that the actor may see of a round. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Disclosure of(Actor actor, Round round) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, round.agency());
        var whole = whole(round);
        var reach = Reach.of(actor, round.agency());
        return whole.with(whole.items().stream().filter(reach::sees).toList());
    }

    /** Everything, whoever asks. */
    Disclosure whole(Round round) {
        var agency = round.agency();
        return new Disclosure(
                round,
                store.state(agency, round.id()).orElse(State.WORK),
                items.items(agency, round.id(), items(round)),
                store.submissions(agency, round.id()),
                store.reopenings(agency, round.id()));
    }

    /** What the agency disclosed in its round of the year before, if it had one. */
    Optional<Disclosure> yearBefore(Round round) {
        return rounds.find(round.agency(), round.year().previous()).map(this::whole);
    }

    /** Which items of an earlier round became which of a later one, as far as anybody wrote it down. */
    List<Crosswalk.Link> crosswalk(Disclosure earlier, Round later) {
        return methodologies
                .crosswalkFrom(rounds.framework(earlier.round()).id())
                .filter(crosswalk ->
                        crosswalk.to().equals(rounds.framework(later).id()))
                .map(Crosswalk::links)
                .orElse(List.of());
    }

    /** Refuses to write where it is submitted or over. */
    static void mustBeOpen(Disclosure disclosure) {
        if (!disclosure.isOpen()) {
            throw new Refused(RefusalCode.DISCLOSURE_LOCKED);
        }
    }
}
