package org.openita.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Node;
import org.openita.result.ExplainedResult;

/** Results of some agencies in one year side by side, from the overall score down to the indicators. */
public record SideBySidePage(String year, List<ExplainedResult> results, List<Line> lines) {

    /** How many agencies stand side by side at most. */
    public static final int MOST = 5;

    public SideBySidePage {
        results = List.copyOf(results);
        lines = List.copyOf(lines);
    }

    static SideBySidePage of(String year, List<ExplainedResult> results) {
        return new SideBySidePage(
                year,
                results,
                results.stream()
                        .limit(1)
                        .flatMap(first -> first.framework().outline().nodes().stream())
                        .filter(node -> switch (node.kind()) {
                            case OVERALL, INSTRUMENT, PART, INDICATOR -> true;
                            default -> false;
                        })
                        .map(node -> line(node, results))
                        .toList());
    }

    private static Line line(Node node, List<ExplainedResult> results) {
        return new Line(
                node,
                results.stream()
                        .map(result -> result.framework()
                                .node(node.code())
                                .flatMap(known ->
                                        result.tree().score(known.code()).rounded()))
                        .toList());
    }

    /** One place of the tree with the score of each agency, where it is known. */
    public record Line(Node node, List<Optional<BigDecimal>> scores) {

        public Line {
            scores = List.copyOf(scores);
        }

        /** The greatest of the scores, where they differ. */
        public Optional<BigDecimal> best() {
            var known = scores.stream().flatMap(Optional::stream).sorted().toList();
            return known.size() > 1 && known.getFirst().compareTo(known.getLast()) < 0
                    ? Optional.of(known.getLast())
                    : Optional.empty();
        }
    }
}
