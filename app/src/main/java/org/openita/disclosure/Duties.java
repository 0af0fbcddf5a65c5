package org.openita.disclosure;

import java.util.Set;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.disclosure.ItemHistory.ItemOf;
import org.openita.disclosure.ItemWork.Duty;
import org.openita.framework.Code;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to show what, and until when. */
@Service
public class Duties {

    private final Disclosures disclosures;
    private final DisclosureStore store;
    private final AnswerStore answers;
    private final ItemHistory history;

    Duties(Disclosures disclosures, DisclosureStore store, AnswerStore answers, ItemHistory history) {
        this.disclosures = disclosures;
        this.store = store;
        this.answers = answers;
        this.history = history;
    }

    /** Gives items to a unit; gives how many. What is shown under them stays. */
    @Transactional
    public int assign(Actor actor, Round round, Set<Code> items, Duty duty) {
        var agency = round.agency();
        actor.mustBeAllowed(Permission.ANSWER_DISCLOSURE, agency);
        if (!Reach.of(actor, agency).dividesWork()) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        store.hold(agency, round.id());
        var whole = disclosures.whole(round);
        Disclosures.mustBeOpen(whole);
        var given = whole.items().stream()
                .filter(item -> items.contains(item.code()))
                .filter(item -> !item.duty().equals(duty))
                .toList();
        answers.assign(agency, round.id(), given.stream().map(ItemWork::code).toList(), duty);
        given.forEach(item -> history.record(
                actor, new ItemOf(round, item.code()), "assign", Fields.of(item.duty()), Fields.of(duty)));
        return given.size();
    }
}
