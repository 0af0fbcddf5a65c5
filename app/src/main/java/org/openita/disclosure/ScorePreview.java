package org.openita.disclosure;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.scoring.KnownValues;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;

/**
 * What the scores come to if every item that is done passes: at least, should all others fail, and at most, should they
 * pass too. What other instruments bring is unknown and stays so.
 */
public record ScorePreview(List<Line> lines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ScorePreview {
        lines = List.copyOf(lines);
    }

    static ScorePreview of(Framework framework, List<ItemWork> items) {
        var least = score(framework, items, item -> item.state().isDone());
        var most = score(framework, items, item -> true);
        var places = items.stream()
                .map(item -> item.asked().place())
                .distinct()
                .flatMap(place -> Stream.concat(above(framework, place), Stream.of(place)));
        var overall = framework.outline().find(Code.OVERALL).stream();
        return new ScorePreview(Stream.concat(overall, places)
                .distinct()
                .map(node -> new Line(
                        node,
                        least.bounds().at(node.code()).low().rounded(),
                        most.bounds().at(node.code()).high().rounded()))
                .toList());
    }

    private static Stream<Node> above(Framework framework, Node place) {
        var outline = framework.outline();
        return Stream.concat(
                outline.above(place.code(), Node.Kind.INSTRUMENT).stream(),
                outline.above(place.code(), Node.Kind.INDICATOR).stream());
    }

    private static ScoreTree score(Framework framework, List<ItemWork> items, Predicate<ItemWork> passes) {
        return Scoring.score(
                framework,
                new KnownValues(items.stream()
                        .collect(toMap(ItemWork::code, item -> passes.test(item) ? HUNDRED : BigDecimal.ZERO))));
    }

    /**
     * A score between which two values it lies.
     *
     * @param least where all items that are not done fail
     * @param most where they pass
     */
    public record Line(Node node, BigDecimal least, BigDecimal most) {

        public boolean isCertain() {
            return least.compareTo(most) == 0;
        }
    }
}
