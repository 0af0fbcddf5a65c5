package org.openita.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.round.Assignments;
import org.openita.round.Round;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.openita.survey.PostStore.DayCount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the answers of a round while they come in. */
@Service
class Monitor {

    private final SurveyLinks links;
    private final PostStore posts;
    private final CodeStore codes;
    private final Rounds rounds;
    private final Assignments assignments;

    Monitor(SurveyLinks links, PostStore posts, CodeStore codes, Rounds rounds, Assignments assignments) {
        this.links = links;
        this.posts = posts;
        this.codes = codes;
        this.rounds = rounds;
        this.assignments = assignments;
    }

    @Transactional(readOnly = true)
    public MonitorPage of(Actor actor, Agency agency, Round round, CodesForm asked) {
        var counts = posts.byDay(agency.code(), round.id());
        var answers = counts.stream().collect(groupingBy(DayCount::questionnaire, summingLong(DayCount::answers)));
        var lines = links.of(round).stream()
                .map(link -> new MonitorPage.Line(
                        link,
                        links.address(link),
                        answers.getOrDefault(link.questionnaire(), 0L),
                        least(round, link.questionnaire())))
                .toList();
        return new MonitorPage(
                agency,
                round,
                lines,
                MonitorPage.days(counts),
                codes(round, asked),
                actor.may(Permission.RUN_ROUND, agency.code()));
    }

    private Optional<CodesSection> codes(Round round, CodesForm asked) {
        if (round.staffAnswer() == StaffAnswer.BY_LINK) {
            return Optional.empty();
        }
        var problems = asked.number().isPresent()
                ? Problems.NONE
                : Problems.of(Problem.of("count", "monitor.codes.problem", CodesForm.MOST));
        return Optional.of(new CodesSection(codes.uses(round.id(), Questionnaire.IIT), asked.count(), problems));
    }

    private Optional<Integer> least(Round round, Questionnaire questionnaire) {
        return switch (questionnaire) {
            case IIT -> round.staff().map(rounds.framework(round).samples().staff()::least);
            case EIT1 ->
                round.sampled().publicGroup().flatMap(rounds.framework(round).samples()::publicLeast);
            case EIT2 -> assignments.least(round);
        };
    }
}
