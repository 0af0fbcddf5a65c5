package org.openita.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.platform.PublicAddress;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Round.State;
import org.openita.round.RoundsPrepared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of a round's questionnaires, and the one-time codes given out for them. */
@Service
public class SurveyLinks {

    private static final int LENGTH = 8;

    private final SurveyStore store;
    private final CodeStore codes;
    private final AuditTrail trail;
    private final PublicAddress address;

    SurveyLinks(SurveyStore store, CodeStore codes, AuditTrail trail, PublicAddress address) {
        this.store = store;
        this.codes = codes;
        this.trail = trail;
        this.address = address;
    }

    /** Every questionnaire the framework asks gets an address as soon as rounds are prepared. */
    @EventListener
    @Transactional
    void prepare(RoundsPrepared prepared) {
        for (var questionnaire : Questionnaire.values()) {
            if (questionnaire.isIn(prepared.framework())) {
                var codes = Stream.generate(() -> OneTimeCode.random(LENGTH)).distinct();
                store.addLinks(
                        prepared.rounds(),
                        questionnaire,
                        codes.limit(prepared.rounds().size()).toList());
            }
        }
    }

    /** The links of a round. */
    @Transactional(readOnly = true)
    public List<SurveyLink> of(Round round) {
        return store.links(round.agency(), round.id()).stream()
                .map(target -> new SurveyLink(target.code(), round, target.questionnaire()))
                .toList();
    }

    /** The link of one questionnaire, where the round asks it. */
    @Transactional(readOnly = true)
    public Optional<SurveyLink> find(Round round, Questionnaire questionnaire) {
        return of(round).stream()
                .filter(link -> link.questionnaire() == questionnaire)
                .findFirst();
    }

    /** The address people type or scan. */
    public String address(SurveyLink link) {
        return address.of(link.address());
    }

    /** Makes codes for staff, where they answer by code and the round is not over; they are told this once. */
    @Transactional
    public List<OneTimeCode> codes(Actor actor, Round round, int count) {
        actor.mustBeAllowed(Permission.RUN_ROUND, round.agency());
        if (round.staffAnswer() != StaffAnswer.BY_CODE) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        if (round.state() == State.CLOSED) {
            throw new Refused(RefusalCode.SURVEY_CLOSED);
        }
        var made = made(round, count);
        trail.record(new Change(
                actor.who(),
                Optional.of(round.agency().value()),
                "survey.codes",
                round.year().toString(),
                Map.of(),
                Map.of("codes", count)));
        return made;
    }

    /** Makes a code that a letter tells to whoever reads it. */
    @Transactional
    public OneTimeCode codeToSend(Round round) {
        return made(round, 1).getFirst();
    }

    private List<OneTimeCode> made(Round round, int count) {
        var made = Stream.generate(OneTimeCode::random).distinct().limit(count).toList();
        codes.add(
                round.id(),
                Questionnaire.IIT,
                made.stream().map(OneTimeCode::hash).toList());
        return made;
    }
}
