package org.openita.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Actor;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Assignments;
import org.openita.round.Round;
import org.openita.round.Round.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those in whom assessors ask: every answer of EIT part 2 that is given online needs a code that one of them made. */
@Service
public class PersonalLinks {

    private final SurveyLinks links;
    private final CodeStore codes;
    private final QrCodes drawings;
    private final Assignments assignments;
    private final AuditTrail trail;

    PersonalLinks(SurveyLinks links, CodeStore codes, QrCodes drawings, Assignments assignments, AuditTrail trail) {
        this.links = links;
        this.codes = codes;
        this.drawings = drawings;
        this.assignments = assignments;
        this.trail = trail;
    }

    /** Makes links for so many people; they are told this once. */
    @Transactional
    public List<PersonalLink> make(Actor actor, Round round, int count) {
        var link = link(round);
        return made(actor, round, count).stream()
                .map(code ->
                        new PersonalLink(code, drawings.address(path(link, code)), drawings.drawing(path(link, code))))
                .toList();
    }

    /** The path of a questionnaire that an assessor fills in while asking somebody. */
    @Transactional
    public String interview(Actor actor, Round round) {
        return path(link(round), made(actor, round, 1).getFirst());
    }

    private List<OneTimeCode> made(Actor actor, Round round, int count) {
        assignments.mustBeAssigned(actor, round);
        if (round.state() == State.CLOSED) {
            throw new Refused(RefusalCode.SURVEY_CLOSED);
        }
        var made = Stream.generate(OneTimeCode::random).distinct().limit(count).toList();
        codes.add(
                round.id(),
                Questionnaire.EIT2,
                made.stream().map(OneTimeCode::hash).toList());
        trail.record(new Change(
                actor.who(),
                Optional.of(round.agency().value()),
                "survey.personal-links",
                round.year().toString(),
                Map.of(),
                Map.of("codes", count)));
        return made;
    }

    private SurveyLink link(Round round) {
        return links.find(round, Questionnaire.EIT2).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private static String path(SurveyLink link, OneTimeCode code) {
        return link.address() + "?code=" + code.value();
    }
}
