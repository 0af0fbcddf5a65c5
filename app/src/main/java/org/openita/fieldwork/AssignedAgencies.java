package org.openita.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.fieldwork.AssessmentPage.Way;
import org.openita.framework.FiscalYear;
import org.openita.intake.Reading;
import org.openita.platform.Problems;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Assigned;
import org.openita.round.Assignments;
import org.openita.round.Rounds;
import org.openita.survey.CollectedAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an assessor sees: the agencies they are assigned to, and no other. */
@Service
class AssignedAgencies {

    private final Assignments assignments;
    private final Rounds rounds;
    private final Agencies agencies;
    private final CollectedAnswers answers;
    private final Clock clock;

    AssignedAgencies(Assignments assignments, Rounds rounds, Agencies agencies, CollectedAnswers answers, Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.agencies = agencies;
        this.answers = answers;
        this.clock = clock;
    }

    /** Those of a year, of the newest where none is asked for. */
    @Transactional(readOnly = true)
    public AssessmentListPage list(Actor actor, Optional<FiscalYear> wanted, String words) {
        var years = assignments.years(actor);
        var year = wanted.filter(years::contains).or(() -> years.stream().findFirst());
        var found = year.map(each -> assignments.of(actor, each, words)).orElse(List.of());
        var all = found.stream().map(Assigned::round).toList();
        return new AssessmentListPage(
                years,
                year,
                words,
                found,
                all.isEmpty() ? Map.of() : answers.counts(all),
                agencies.names(all.stream().map(round -> round.agency()).toList()));
    }

    /** The round of an agency, if the actor collects answers in it. */
    @Transactional(readOnly = true)
    public Assigned find(Actor actor, String code, FiscalYear year) {
        var round = agencies.find(code)
                .flatMap(agency -> rounds.find(agency.code(), year))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return assignments.mustBeAssigned(actor, round);
    }

    /** The agency of a round. */
    public Agency agency(Assigned here) {
        return agencies.find(here.round().agency().value()).orElseThrow();
    }

    /** The page that shows what was understood of a sheet. */
    @Transactional(readOnly = true)
    public PreviewPage preview(Assigned here, SheetReading.Understood understood) {
        var round = here.round();
        return new PreviewPage(
                agency(here),
                round,
                answers.questions(answers.link(round)),
                understood.lines(),
                understood.blank(),
                round.takesAnswers(LocalDate.now(clock)));
    }

    /** The page of an agency. */
    @Transactional(readOnly = true)
    public AssessmentPage page(
            Assigned here, Optional<Integer> added, Problems problems, Optional<Reading.Faulty> faulty) {
        var round = here.round();
        return new AssessmentPage(
                agency(here),
                here,
                answers.counts(List.of(round)).getOrDefault(round.id(), 0L),
                answers.isAsked(round) ? Way.of(round, LocalDate.now(clock)) : Way.NOT_ASKED,
                added,
                problems,
                faulty);
    }
}
