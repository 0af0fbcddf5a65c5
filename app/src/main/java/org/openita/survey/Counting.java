package org.openita.survey;

import java.util.List;
import java.util.Map;
import org.openita.round.RoundClosed;
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
    private final ApplicationEventPublisher events;

    Counting(SurveyStore surveys, PostStore posts, SheetCounts sheets, ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.posts = posts;
        this.sheets = sheets;
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
        var counts = sheets.of(List.of(round)).getOrDefault(round.id(), Map.of());
        if (!counts.isEmpty()) {
            events.publishEvent(new AnswersCounted(closed.actor(), round, counts));
        }
    }
}
