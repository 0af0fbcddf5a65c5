package org.openita.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.round.RoundClosed;
import org.openita.round.Rounds;
import org.openita.scoring.ChoiceCounts;
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
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    Counting(SurveyStore surveys, PostStore posts, Rounds rounds, ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.posts = posts;
        this.rounds = rounds;
        this.events = events;
    }

    /** Waits for answers that are just coming in; none comes after. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void count(RoundClosed closed) {
        var round = closed.round();
        posts.holdClosed(round.id());
        var framework = rounds.framework(round);
        var counts = new HashMap<Code, ChoiceCounts>();
        for (var link : surveys.links(round.agency(), round.id())) {
            posts.mix(round.id(), link.questionnaire(), 1);
            counts.putAll(count(round.id(), framework, link.questionnaire()));
        }
        if (!counts.isEmpty()) {
            events.publishEvent(new AnswersCounted(closed.actor(), round, counts));
        }
    }

    /** Nothing where nobody answered. */
    private Map<Code, ChoiceCounts> count(long round, Framework framework, Questionnaire questionnaire) {
        var questions = Questions.of(framework, questionnaire).all();
        var made = questions.stream()
                .map(question -> new Long[question.choices().size()])
                .toList();
        made.forEach(each -> Arrays.fill(each, 0L));
        var sheets = posts.sheets(round, questionnaire);
        for (var sheet : sheets) {
            for (var question : questions) {
                var choice = sheet[question.place()];
                if (question.offers(choice)) {
                    made.get(question.place())[choice - 1]++;
                }
            }
        }
        var counts = new HashMap<Code, ChoiceCounts>();
        if (!sheets.isEmpty()) {
            questions.forEach(question -> counts.put(
                    questionnaire.place(framework, question.code()),
                    new ChoiceCounts(Arrays.asList(made.get(question.place())))));
        }
        return counts;
    }
}
