package org.openita.disclosure;

import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.disclosure.ItemHistory.ItemOf;
import org.openita.framework.Code;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people show under items. Whoever saves says which edition they saw, and learns if somebody was faster. */
@Service
public class ItemAnswers {

    private final Disclosures disclosures;
    private final DisclosureStore store;
    private final AnswerStore answers;
    private final Evidence evidence;
    private final ItemHistory history;

    ItemAnswers(
            Disclosures disclosures,
            DisclosureStore store,
            AnswerStore answers,
            Evidence evidence,
            ItemHistory history) {
        this.disclosures = disclosures;
        this.store = store;
        this.answers = answers;
        this.evidence = evidence;
        this.history = history;
    }

    /** Keeps what was written; false, and nothing is lost, where somebody else wrote, approved or submitted meanwhile. */
    @Transactional
    public boolean save(Actor actor, Round round, Code code, Written written) {
        var agency = round.agency();
        actor.mustBeAllowed(Permission.ANSWER_DISCLOSURE, agency);
        store.hold(agency, round.id());
        var whole = disclosures.whole(round);
        var before = whole.item(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        if (!Reach.of(actor, agency).writes(before)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        if (!whole.isOpen()) {
            return false;
        }
        var kept = answers.put(agency, round.id(), code, written.seen(), written.state(before), written.answer());
        if (kept.isEmpty()) {
            return false;
        }
        evidence.put(agency, kept.get(), written);
        var after = disclosures.whole(round).item(code).orElseThrow();
        history.record(actor, new ItemOf(round, code), "save", Fields.of(before), Fields.of(after));
        return true;
    }
}
