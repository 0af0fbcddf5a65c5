package org.openita.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers every change for good: entries are added, never altered or removed. */
@Service
public class AuditTrail {

    private final AuditStore store;
    private final Clock clock;

    AuditTrail(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Remembers a change, in the transaction that makes it: both happen or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Change change) {
        store.add(clock.instant(), change);
    }

    /** Remembers what one recorded change came to in many agencies; lists of everything leave these entries out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordParts(List<Change> parts) {
        store.addParts(clock.instant(), parts);
    }

    /** What was done in an agency, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> ofAgency(String agency, Slice slice) {
        return store.ofAgency(agency, slice);
    }

    /** What was done anywhere, newest first; for oversight and administrators of everything. */
    @Transactional(readOnly = true)
    public List<Entry> everywhere(Slice slice) {
        return store.everywhere(slice);
    }

    /** The same with what large changes came to in each agency. */
    @Transactional(readOnly = true)
    public List<Entry> everywhereInFull(Slice slice) {
        return store.everywhereInFull(slice);
    }
}
