package org.openita.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Entry;
import org.openita.audit.Slice;
import org.openita.framework.Code;
import org.openita.round.Round;
import org.springframework.stereotype.Component;

/** What was done with items and by whom, kept in the trail. */
@Component
class ItemHistory {

    private static final int ENTRIES = 500;

    private final AuditTrail trail;

    ItemHistory(AuditTrail trail) {
        this.trail = trail;
    }

    /** Remembers what changed of an item. */
    void record(Actor actor, ItemOf subject, String action, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(
                actor.who(),
                Optional.of(subject.round().agency().value()),
                "disclosure." + action,
                subject.words(),
                Fields.changed(before, after),
                Fields.changed(after, before)));
    }

    /** Remembers what was done with all items of a round at once. */
    void record(Actor actor, Round round, String action, Map<String, Object> after) {
        trail.record(new Change(
                actor.who(),
                Optional.of(round.agency().value()),
                "disclosure." + action,
                round.year().toString(),
                Map.of(),
                after));
    }

    /** What was done with an item, newest first. */
    List<Entry> of(ItemOf subject) {
        var agency = subject.round().agency().value();
        return trail.ofAgency(agency, new Slice(Long.MAX_VALUE, ENTRIES, subject.words())).stream()
                .filter(entry -> entry.change().action().startsWith("disclosure."))
                .filter(entry -> entry.change().subject().equals(subject.words()))
                .toList();
    }

    /** An item of a round. */
    record ItemOf(Round round, Code item) {

        String words() {
            return round.year() + " " + item;
        }
    }
}
