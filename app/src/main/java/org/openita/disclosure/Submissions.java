package org.openita.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.disclosure.Disclosure.Reopening;
import org.openita.disclosure.Disclosure.State;
import org.openita.disclosure.Disclosure.Submission;
import org.openita.disclosure.SubmittedDisclosure.SubmittedItem;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Handing what is approved over to the assessors, whole and for good, and taking it up again. */
@Service
public class Submissions {

    private final Disclosures disclosures;
    private final DisclosureStore store;
    private final ItemHistory history;
    private final JsonMapper json;
    private final Clock clock;

    Submissions(Disclosures disclosures, DisclosureStore store, ItemHistory history, JsonMapper json, Clock clock) {
        this.disclosures = disclosures;
        this.store = store;
        this.history = history;
        this.json = json;
        this.clock = clock;
    }

    /** Submits what is approved, as it was seen; what is not approved counts as not shown. */
    @Transactional
    public Submission submit(Actor actor, Round round, String mark) {
        var agency = round.agency();
        actor.mustBeAllowed(Permission.SUBMIT_DISCLOSURE, agency);
        store.begin(agency, round.id());
        Disclosures.mustBeOpen(disclosures.whole(round));
        if (!store.move(agency, round.id(), State.SUBMITTED)) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        var whole = disclosures.whole(round);
        if (!whole.mark().equals(mark)) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        var submission = keep(actor, whole);
        history.record(
                actor,
                round,
                "submit",
                Map.of(
                        "submission", submission.number(),
                        "sha256", submission.sha256(),
                        "approved", whole.count(ItemState.APPROVED)));
        return submission;
    }

    private Submission keep(Actor actor, Disclosure whole) {
        var round = whole.round();
        var number = whole.submissions().size() + 1;
        var by = actor.who().name();
        var at = clock.instant();
        var items = whole.items().stream().map(SubmittedItem::of).toList();
        var content =
                json.writeValueAsString(new SubmittedDisclosure(round.agency(), round.year(), number, by, at, items));
        var submission = new Submission(number, sha256(content), by, at);
        store.addSubmission(round.agency(), round.id(), submission, content);
        return submission;
    }

    /**
     * Lets work go on, and says why. Once the round is over only oversight does: the assessment goes by what stands then.
     */
    @Transactional
    void reopen(Actor actor, Round round, String reason) {
        var agency = round.agency();
        actor.mustBeAllowed(Permission.REOPEN_DISCLOSURE, agency);
        if (disclosures.whole(round).isOpen()) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        if (!mayReopen(actor, round)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        store.begin(agency, round.id());
        store.move(agency, round.id(), State.WORK);
        store.addReopening(agency, round.id(), new Reopening(reason, actor.who().name(), clock.instant()));
        history.record(actor, round, "reopen", Map.of("reason", reason));
    }

    /**
     * Whether the actor may let work go on, were it locked. After the end of a round that takes somebody who also looks
     * after agencies: oversight, and no head.
     */
    static boolean mayReopen(Actor actor, Round round) {
        return actor.may(Permission.REOPEN_DISCLOSURE, round.agency())
                && (round.state() != Round.State.CLOSED || actor.may(Permission.MANAGE_AGENCIES, round.agency()));
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
