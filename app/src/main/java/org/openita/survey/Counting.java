package org.openita.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.round.Round;
import org.openita.round.RoundClosed;
import org.openita.round.Rounds;
import org.openita.scoring.ChoiceCounts;
import org.openita.suppression.TraitGroups;
import org.openita.uncertainty.SheetLayout;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the answers of a round once it is closed, and parts those that were still whole. */
@Component
class Counting {

    private final SurveyStore surveys;
    private final PostStore posts;
    private final SheetCounts sheets;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    Counting(
            SurveyStore surveys, PostStore posts, SheetCounts sheets, Rounds rounds, ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.posts = posts;
        this.sheets = sheets;
        this.rounds = rounds;
        this.events = events;
    }

    /** Waits for answers that are just coming in; none comes after. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void count(RoundClosed closed) {
        var round = closed.round();
        posts.holdClosed(round.id());
        for (var link : surveys.links(round.agency(), round.id())) {
            posts.mix(round.id(), link.questionnaire(), 1);
        }
        var counts = scored(round, sheets.of(List.of(round)).getOrDefault(round.id(), Map.of()));
        if (!counts.isEmpty()) {
            events.publishEvent(new AnswersCounted(closed.actor(), round, counts));
        }
    }

    /**
     * Without questionnaires that fewer than ten answered, whose scores would tell what single people chose, and without
     * those of the staff where they are too few and the framework leaves a short sample unscored.
     */
    private Map<Code, ChoiceCounts> scored(Round round, Map<Code, ChoiceCounts> counts) {
        var framework = rounds.framework(round);
        var kept = new HashMap<>(counts);
        for (var questionnaire : Questionnaire.values()) {
            if (questionnaire.isIn(framework)) {
                var places = SheetLayout.of(framework, questionnaire.code()).places();
                var answered = answered(places, counts);
                if (answered < TraitGroups.FEWEST || isShort(round, framework, questionnaire, answered)) {
                    places.forEach(kept::remove);
                }
            }
        }
        return kept;
    }

    private static boolean isShort(Round round, Framework framework, Questionnaire questionnaire, long answered) {
        return questionnaire == Questionnaire.IIT
                && ShortSamples.leftUnscored(framework.samples(), round.staff(), answered);
    }

    private static long answered(List<Code> places, Map<Code, ChoiceCounts> counts) {
        return places.stream()
                .flatMap(place -> Optional.ofNullable(counts.get(place)).stream())
                .mapToLong(ChoiceCounts::respondents)
                .max()
                .orElse(0);
    }
}
