package org.openita.followup;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.analysis.YearComparison;
import org.openita.followup.FollowUp.Figure;
import org.openita.framework.Code;
import org.openita.framework.Crosswalk;
import org.openita.framework.FiscalYear;
import org.openita.framework.Node;
import org.openita.framework.Text;
import org.openita.measure.Measure.ExpectedEffect;
import org.openita.methodology.Methodologies;
import org.openita.result.ExplainedResult;
import org.openita.result.Results;
import org.springframework.stereotype.Component;

/** Tells whether the figures that measures should move did move. */
@Component
class Figures {

    private final Results results;
    private final Methodologies methodologies;

    Figures(Results results, Methodologies methodologies) {
        this.results = results;
        this.methodologies = methodologies;
    }

    /** The results before and after the measures of a year, as far as they are here. */
    Pair of(Agency agency, FiscalYear before, FiscalYear after) {
        var history = results.history(agency);
        return new Pair(in(history, before), in(history, after));
    }

    /** The disclosure item that asks for the follow-up of measures, in the framework of a year. */
    Optional<Code> item(FiscalYear year) {
        return methodologies.all().stream()
                .filter(framework -> framework.year().equals(year))
                .map(framework -> framework.measuresPlace().followUp())
                .findFirst();
    }

    private static Agency.Name name(Text text) {
        return new Agency.Name(text.th(), text.en());
    }

    private static Optional<ExplainedResult> in(List<ExplainedResult> history, FiscalYear year) {
        return history.stream().filter(result -> result.year().equals(year)).findFirst();
    }

    /** The result that measures answer, and that of their own year. */
    final class Pair {

        private final Optional<ExplainedResult> before;
        private final Optional<ExplainedResult> after;

        private Pair(Optional<ExplainedResult> before, Optional<ExplainedResult> after) {
            this.before = before;
            this.after = after;
        }

        Figure figure(ExpectedEffect effect) {
            var code = effect.code();
            var node = before.flatMap(result -> result.framework().node(code));
            var change = node.flatMap(this::later)
                    .flatMap(later -> comparison().flatMap(comparison -> comparison.change(later)));
            return new Figure(
                    code,
                    node.map(known -> name(known.name())).orElse(new Agency.Name(code.value(), code.value())),
                    effect.points(),
                    before.flatMap(result -> result.tree().score(code).rounded()),
                    change.map(YearComparison.Change::after),
                    after.isPresent(),
                    change.stream()
                            .flatMap(each -> each.breaks().stream())
                            .map(each -> name(each.change().text()))
                            .toList());
        }

        private Optional<YearComparison> comparison() {
            return before.flatMap(earlier ->
                    after.map(later -> YearComparison.of(earlier.tree(), later.tree(), methodologies.lineage())));
        }

        /** What the place is called a year later; an item only where a crosswalk says that it is the same. */
        private Optional<Code> later(Node node) {
            if (node.kind() != Node.Kind.ITEM) {
                return Optional.of(node.code());
            }
            return before.flatMap(result ->
                            methodologies.crosswalkFrom(result.framework().id()))
                    .flatMap(crosswalk -> crosswalk.of(node.code()))
                    .filter(link -> link.kind() == Crosswalk.Kind.KEPT)
                    .map(link -> link.to().getFirst());
        }
    }
}
