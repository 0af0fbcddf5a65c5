package org.openita.disclosure;

import java.time.Clock;
import java.util.Map;
import org.openita.access.Actor;
import org.openita.disclosure.ItemHistory.ItemOf;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What people say to each other about items, and what was done with them. */
@Service
class Remarks {

    private final Disclosures disclosures;
    private final DisclosureStore store;
    private final ItemHistory history;
    private final Clock clock;

    Remarks(Disclosures disclosures, DisclosureStore store, ItemHistory history, Clock clock) {
        this.disclosures = disclosures;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** Adds to what was said; who has no part in the work has no say. */
    @Transactional
    void say(Actor actor, ItemOf subject, String text) {
        var round = subject.round();
        if (disclosures.of(actor, round).item(subject.item()).isEmpty()) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        if (!Reach.of(actor, round.agency()).hasSay()) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        store.begin(round.agency(), round.id());
        add(actor, subject, text);
        history.record(actor, subject, "comment", Map.of(), Map.of("comment", text));
    }

    /** Adds it without asking who may. */
    void add(Actor actor, ItemOf subject, String text) {
        var remark = new Remark(actor.who().name(), clock.instant(), text);
        store.addRemark(subject.round().agency(), subject.round().id(), subject.item(), actor.who(), remark);
    }

    /** What was said and done, for somebody who sees the item. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Talk of(ItemOf subject) {
        var round = subject.round();
        return new Talk(store.remarks(round.agency(), round.id(), subject.item()), history.of(subject));
    }
}
