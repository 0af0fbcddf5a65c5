package org.openita.disclosure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.disclosure.ItemHistory.ItemOf;
import org.openita.disclosure.Written.Wish;
import org.openita.framework.AnswerRule.Period;
import org.openita.framework.Code;
import org.openita.framework.Crosswalk;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings over what was shown the year before, and marks what must be renewed. */
@Service
class Renewals {

    private final Disclosures disclosures;
    private final DisclosureStore store;
    private final AnswerStore answers;
    private final Evidence evidence;
    private final ItemHistory history;

    Renewals(
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

    /** How many items could be brought over now: nobody has written under them, and something was shown before. */
    @Transactional(readOnly = true)
    int count(Round round) {
        return carried(round).size();
    }

    /** Brings links and explanations over to items that nobody has written under; gives how many items. */
    @Transactional
    int carryOver(Actor actor, Round round) {
        var agency = round.agency();
        actor.mustBeAllowed(Permission.ANSWER_DISCLOSURE, agency);
        if (!Reach.of(actor, agency).dividesWork()) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        store.hold(agency, round.id());
        Disclosures.mustBeOpen(disclosures.whole(round));
        var carried = carried(round);
        carried.forEach(each -> write(actor, round, each));
        return carried.size();
    }

    private void write(Actor actor, Round round, Carried carried) {
        var work = carried.work();
        var agency = round.agency();
        var written = new Written(0, carried.answer(), List.of(), Optional.empty(), Set.of(), Wish.GO_ON);
        var kept = answers.put(agency, round.id(), work.code(), 0, ItemState.IN_WORK, carried.answer())
                .orElseThrow(() -> new Refused(RefusalCode.CHANGED_MEANWHILE));
        evidence.put(agency, kept, written);
        if (work.asked().item().rule().period() != Period.ANY) {
            answers.markForRenewal(agency, kept);
        }
        var after = disclosures.whole(round).item(work.code()).orElseThrow();
        history.record(actor, new ItemOf(round, work.code()), "carry-over", Fields.of(work), Fields.of(after));
    }

    private List<Carried> carried(Round round) {
        var before = disclosures.yearBefore(round);
        if (before.isEmpty()) {
            return List.of();
        }
        var links = disclosures.crosswalk(before.get(), round);
        return disclosures.whole(round).items().stream()
                .filter(work -> work.edition() == 0)
                .map(work -> new Carried(work, answer(earlier(before.get(), links, work.code()))))
                .filter(each -> !each.answer().isNothing())
                .toList();
    }

    /** The items of the year before whose place this one took. */
    private static List<ItemWork> earlier(Disclosure before, List<Crosswalk.Link> links, Code code) {
        return links.stream()
                .filter(link -> link.to().contains(code))
                .flatMap(link -> link.from().stream())
                .flatMap(from -> before.item(from).stream())
                .toList();
    }

    private static Answer answer(List<ItemWork> earlier) {
        var links = earlier.stream()
                .flatMap(work -> work.answer().links().stream())
                .distinct()
                .limit(ItemForm.MOST_LINKS)
                .toList();
        var explanation = earlier.stream()
                .map(work -> work.answer().explanation())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(joining("\n\n"));
        return new Answer(List.of(), links, explanation, "");
    }

    private record Carried(ItemWork work, Answer answer) {}
}
