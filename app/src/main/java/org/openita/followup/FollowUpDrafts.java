package org.openita.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.agency.Agency;
import org.openita.followup.FollowUp.Done;
import org.openita.followup.FollowUp.Outcome;
import org.openita.followup.FollowUp.Proof;
import org.openita.followup.FollowUp.Step;
import org.openita.followup.FollowUp.Topic;
import org.openita.followup.FollowUp.Words;
import org.openita.framework.FiscalYear;
import org.springframework.stereotype.Component;

/** Gathers what a follow-up report would say today. */
@Component
class FollowUpDrafts {

    private final FollowUps followUps;
    private final Conclusions conclusions;
    private final Figures figures;

    FollowUpDrafts(FollowUps followUps, Conclusions conclusions, Figures figures) {
        this.followUps = followUps;
        this.conclusions = conclusions;
        this.figures = figures;
    }

    /** Nothing where no plan of the year is published. */
    Optional<FollowUp> of(Agency agency, FiscalYear year) {
        return followUps.progress(agency.code(), year).map(progress -> draft(agency, progress));
    }

    private FollowUp draft(Agency agency, Progress progress) {
        var pair = figures.of(agency, progress.resultYear(), progress.year());
        var said = conclusions.all(progress.agency(), progress.year());
        var topics = progress.measures().stream()
                .collect(groupingBy(measure -> measure.planned().place().topic(), TreeMap::new, toList()))
                .values()
                .stream()
                .map(measures -> topic(measures, said, pair))
                .toList();
        return new FollowUp(
                progress.agency(),
                progress.year(),
                progress.resultYear(),
                progress.version(),
                0,
                followUps.today(),
                figures.item(progress.year()),
                topics);
    }

    private Topic topic(List<MeasureProgress> measures, List<ConclusionStore.Kept> said, Figures.Pair pair) {
        var place = measures.getFirst().planned().place();
        return new Topic(
                place.topic(),
                place.title(),
                measures.stream()
                        .map(measure -> outcome(measure, Conclusions.in(said, measure.planned()), pair))
                        .toList());
    }

    private Outcome outcome(MeasureProgress measure, Conclusion said, Figures.Pair pair) {
        var planned = measure.planned();
        return new Outcome(
                planned.title(),
                planned.units(),
                planned.phrase(),
                measure.timing(followUps.today()),
                measure.percent(),
                measure.steps().stream().map(FollowUpDrafts::step).toList(),
                measure.history().reversed().stream()
                        .flatMap(report -> report.evidence().stream())
                        .map(evidence -> new Proof(evidence.name(), evidence.sha256()))
                        .toList(),
                new Words(said.result(), said.problem(), said.suggestion()),
                planned.effect().map(pair::figure));
    }

    private static Step step(StepProgress step) {
        return new Step(
                step.number(),
                step.text(),
                step.state(),
                step.percent(),
                step.reports().stream()
                        .map(report -> new Done(report.day(), report.note()))
                        .toList());
    }
}
