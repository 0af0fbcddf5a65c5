package org.openita.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.agency.Agency;
import org.openita.analysis.Period;
import org.openita.analysis.TopicFinding;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.platform.Language;
import org.openita.scoring.ScoreTree;

/** A plan as it is shown: what it covers, what to look at again, then topic by topic. */
public record PlanPage(PlanReview review, PlanDesk desk, List<Advice> advice, List<Part> parts) {

    static PlanPage of(PlanReview review, PlanDesk desk, PlanTexts texts, Language language) {
        var numbers = Stream.concat(
                review.plan().findings().stream().map(PlanFinding::topic),
                review.findings().stream().map(finding -> finding.topic().number()));
        var parts = numbers.distinct()
                .sorted()
                .map(number -> part(number, review, texts.findings(), language))
                .toList();
        return new PlanPage(review, desk, texts.warnings().of(review, language), parts);
    }

    private static Part part(int number, PlanReview review, FindingTexts texts, Language language) {
        var written = review.plan().findings().stream()
                .filter(finding -> finding.topic() == number)
                .findFirst();
        var drawn = review.finding(number);
        var title = written.map(PlanFinding::title)
                .or(() -> drawn.map(finding -> finding.topic().title().in(language.tag())));
        var tree = review.result().tree();
        var items = written.map(finding -> finding.items().stream()
                        .map(line -> Item.of(line, tree, drawn))
                        .toList())
                .orElse(List.of());
        return new Part(number, title.orElse(""), written, items, drawn.map(finding -> texts.of(finding, language)));
    }

    public Agency agency() {
        return review.result().agency();
    }

    /** The address of this version. */
    public String address() {
        return "/agencies/%s/measures/%s%s"
                .formatted(agency().code(), plan().year(), plan().isInWork() ? "/draft" : "");
    }

    public MeasurePlan plan() {
        return review.plan();
    }

    public long measures() {
        return plan().findings().stream()
                .mapToLong(finding -> finding.measures().size())
                .sum();
    }

    /** Whether indicator scores are known, so that weak ones can be told. */
    public boolean weaknessesKnown() {
        return framework().indicators().stream()
                .anyMatch(indicator ->
                        review.result().tree().score(indicator.code()).isKnown());
    }

    /** The days that a measure's phrase means, read within the year of the plan. */
    public Optional<Period> days(Measure measure) {
        return measure.schedule().days(plan().year());
    }

    /** What a measure should move, by the name the framework gives it. */
    public String effect(Code code, String language) {
        return framework()
                .node(code)
                .map(node -> code.value() + " " + node.name().in(language))
                .orElse(code.value());
    }

    private Framework framework() {
        return review.result().framework();
    }

    /**
     * One topic.
     *
     * @param written what the plan says about it
     * @param draft what the numbers say
     */
    public record Part(
            int number, String title, Optional<PlanFinding> written, List<Item> items, Optional<String> draft) {}

    /**
     * An item as the agency names it.
     *
     * @param node what it is in the framework; empty where it cannot be told
     * @param score its own
     * @param standIn the place whose score stands for it where its own is unknown
     */
    public record Item(String line, Optional<Node> node, Optional<BigDecimal> score, Optional<StandIn> standIn) {

        static Item of(String line, ScoreTree tree, Optional<TopicFinding> drawn) {
            var node = PlanFacts.item(line, tree.framework())
                    .flatMap(code -> tree.framework().node(code));
            var score = node.flatMap(known -> tree.score(known.code()).rounded());
            var standIn = score.isPresent() ? Optional.<StandIn>empty() : node.flatMap(known -> standIn(known, drawn));
            return new Item(line, node, score, standIn);
        }

        private static Optional<StandIn> standIn(Node node, Optional<TopicFinding> drawn) {
            return drawn.stream()
                    .flatMap(finding -> finding.bases().stream())
                    .filter(basis -> basis.item().equals(node))
                    .flatMap(basis -> basis.score().map(score -> new StandIn(basis.place(), score)).stream())
                    .findFirst();
        }
    }

    /** A place above an item, and its score. */
    public record StandIn(Node place, BigDecimal score) {}
}
