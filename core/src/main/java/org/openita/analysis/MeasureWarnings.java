package org.openita.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openita.analysis.TextLikeness.Labelled;
import org.openita.analysis.Warning.Part;
import org.openita.analysis.Warning.Wording;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.framework.Node.Kind;
import org.openita.scoring.ScoreTree;

/** Holds a plan of measures against the result it answers to. */
public final class MeasureWarnings {

    private final Plan plan;
    private final Framework framework;

    private MeasureWarnings(Plan plan, Framework framework) {
        this.plan = plan;
        this.framework = framework;
    }

    /** All warnings, the unaddressed indicators first, of these the costliest first. */
    public static List<Warning> of(Plan plan, ScoreTree result) {
        return new MeasureWarnings(plan, result.framework()).all(Weaknesses.weakIndicators(result), List.of());
    }

    /** With what fell since the year before. */
    public static List<Warning> of(Plan plan, ScoreTree result, YearComparison since) {
        return new MeasureWarnings(plan, result.framework())
                .all(Weaknesses.weakIndicators(result), since.falling(Kind.INDICATOR));
    }

    private List<Warning> all(List<PointsLost> weak, List<YearComparison.Change> falling) {
        var warnings = new ArrayList<Warning>(unaddressed(weak, falling));
        for (var wording : Wording.values()) {
            warnings.addAll(repeated(wording));
            carried(wording).ifPresent(warnings::add);
        }
        missing(Part.OWNER, measure -> !measure.hasOwner()).ifPresent(warnings::add);
        missing(Part.PERIOD, measure -> !measure.hasPeriod()).ifPresent(warnings::add);
        missing(Part.STEPS, measure -> measure.steps().isBlank()).ifPresent(warnings::add);
        missing(Part.EXPECTED_EFFECT, measure -> measure.expectedEffect().isBlank())
                .ifPresent(warnings::add);
        warnings.addAll(outside());
        return List.copyOf(warnings);
    }

    private List<Warning> unaddressed(List<PointsLost> weak, List<YearComparison.Change> falling) {
        var indicators = new LinkedHashSet<Node>();
        weak.forEach(each -> indicators.add(each.node()));
        falling.forEach(each -> indicators.add(each.node()));
        indicators.removeAll(addressed());
        return indicators.stream()
                .<Warning>map(indicator -> new Warning.Unaddressed(
                        indicator,
                        weak.stream()
                                .filter(each -> each.node().equals(indicator))
                                .findFirst(),
                        falling.stream()
                                .filter(each -> each.node().equals(indicator))
                                .findFirst()))
                .toList();
    }

    private List<Node> addressed() {
        return plan.measures().stream()
                .flatMap(measure -> Stream.concat(measure.addresses().stream(), itemsOfTopic(measure.topic())))
                .flatMap(code -> framework.outline().above(code, Kind.INDICATOR).stream())
                .distinct()
                .toList();
    }

    private Stream<Code> itemsOfTopic(int number) {
        return framework.topics().stream()
                .filter(topic -> topic.number() == number)
                .flatMap(topic -> topic.items().stream());
    }

    private List<Warning> repeated(Wording wording) {
        var texts = plan.measures().stream()
                .map(measure -> new Labelled<>(measure.topic(), text(measure, wording)))
                .toList();
        return TextLikeness.groups(texts).stream()
                .filter(group -> group.members().size() > 1)
                .<Warning>map(group -> new Warning.Repeated(wording, group.members(), group.identical()))
                .toList();
    }

    private Optional<Warning> carried(Wording wording) {
        var topics = topics(measure -> plan.lastYear().stream()
                .anyMatch(before -> TextLikeness.nearlySame(text(measure, wording), text(before, wording))));
        return topics.isEmpty() ? Optional.empty() : Optional.of(new Warning.Carried(wording, topics));
    }

    private Optional<Warning> missing(Part part, Predicate<MeasureFacts> lacking) {
        var topics = topics(lacking);
        return topics.isEmpty() ? Optional.empty() : Optional.of(new Warning.Missing(part, topics));
    }

    private List<Warning> outside() {
        return plan.measures().stream()
                .filter(measure -> !measure.days(plan.year()).stream().allMatch(plan.year()::contains))
                .<Warning>map(
                        measure -> new Warning.OutsideYear(measure.topic(), plan.year(), measure.days(plan.year())))
                .toList();
    }

    private List<Integer> topics(Predicate<MeasureFacts> which) {
        return plan.measures().stream()
                .filter(which)
                .map(MeasureFacts::topic)
                .distinct()
                .toList();
    }

    private static String text(MeasureFacts measure, Wording wording) {
        return switch (wording) {
            case FINDING -> measure.finding();
            case MEASURE -> measure.measure();
            case STEPS -> measure.steps();
        };
    }
}
