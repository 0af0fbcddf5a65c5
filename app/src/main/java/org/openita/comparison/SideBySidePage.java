package org.openita.comparison;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.agency.Agency;
import org.openita.framework.Node;
import org.openita.result.ExplainedResult;

/** Results of some agencies in one year side by side, from the overall score down to the indicators. */
public record SideBySidePage(String year, List<ExplainedResult> results, List<Line> lines, Search search) {

    /** How many agencies stand side by side at most. */
    public static final int MOST = 5;

    public SideBySidePage {
        results = List.copyOf(results);
        lines = List.copyOf(lines);
    }

    static SideBySidePage of(String year, List<ExplainedResult> results, Search search) {
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
                        .toList(),
                search);
    }

    /** Whether another agency may be set beside them. */
    public boolean hasRoom() {
        return results.size() < MOST;
    }

    /** The codes of the agencies that stand here. */
    public List<String> codes() {
        return results.stream().map(result -> result.agency().code().value()).toList();
    }

    /** The address of these agencies and one more. */
    public String with(Agency agency) {
        return address(Stream.concat(codes().stream(), Stream.of(agency.code().value())));
    }

    /** The address of these agencies without one of them. */
    public String without(Agency agency) {
        return address(
                codes().stream().filter(code -> !code.equals(agency.code().value())));
    }

    private String address(Stream<String> codes) {
        return codes.map(code -> "agency=" + code).collect(joining("&", "/results/" + year + "/compare?", ""));
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

    /**
     * A search for agencies to set beside.
     *
     * @param found those that have a result in the year and do not stand here yet
     */
    public record Search(String words, List<Agency> found) {

        /** How many are shown at most. */
        public static final int MOST = 20;

        public Search {
            found = List.copyOf(found);
        }
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
