package org.openita.disclosure;

import java.util.List;
import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.disclosure.AnswerStore.Move;
import org.openita.disclosure.ItemHistory.ItemOf;
import org.openita.framework.Code;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head's word on items: approved exactly as they were seen, or sent back with a reason. */
@Service
public class Approvals {

    private static final Move APPROVE = new Move(List.of(ItemState.READY), ItemState.APPROVED);
    private static final Move SEND_BACK = new Move(List.of(ItemState.READY, ItemState.APPROVED), ItemState.IN_WORK);

    private final Disclosures disclosures;
    private final DisclosureStore store;
    private final AnswerStore answers;
    private final Remarks remarks;
    private final ItemHistory history;

    Approvals(
            Disclosures disclosures, DisclosureStore store, AnswerStore answers, Remarks remarks, ItemHistory history) {
        this.disclosures = disclosures;
        this.store = store;
        this.answers = answers;
        this.remarks = remarks;
        this.history = history;
    }

    /** Approves an item as it was seen in this edition. */
    @Transactional
    public void approve(Actor actor, Round round, Code item, int seen) {
        move(actor, open(actor, round, item), seen, APPROVE);
    }

    /** Approves all that are ready and stand as they were seen; gives how many. */
    @Transactional
    public int approveAll(Actor actor, Round round, String mark) {
        actor.mustBeAllowed(Permission.SUBMIT_DISCLOSURE, round.agency());
        var whole = held(round);
        if (!whole.mark().equals(mark)) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        var ready = whole.items().stream()
                .filter(item -> item.state() == ItemState.READY)
                .toList();
        ready.forEach(item -> move(actor, new Found(round, item), item.edition(), APPROVE));
        return ready.size();
    }

    /** Lets work on an item go on, and says why. */
    @Transactional
    public void sendBack(Actor actor, Round round, Code item, int seen, String reason) {
        var found = open(actor, round, item);
        move(actor, found, seen, SEND_BACK);
        remarks.add(actor, found.subject(), reason);
    }

    private void move(Actor actor, Found found, int seen, Move move) {
        var round = found.round();
        if (!answers.move(round.agency(), round.id(), found.item().code(), seen, move)) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        history.record(
                actor,
                found.subject(),
                move.equals(APPROVE) ? "approve" : "send-back",
                Map.of("state", found.item().state().name()),
                Map.of("state", move.to().name()));
    }

    private Found open(Actor actor, Round round, Code item) {
        actor.mustBeAllowed(Permission.SUBMIT_DISCLOSURE, round.agency());
        return held(round)
                .item(item)
                .map(found -> new Found(round, found))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private Disclosure held(Round round) {
        store.hold(round.agency(), round.id());
        var whole = disclosures.whole(round);
        Disclosures.mustBeOpen(whole);
        return whole;
    }

    private record Found(Round round, ItemWork item) {

        ItemOf subject() {
            return new ItemOf(round, item.code());
        }
    }
}
