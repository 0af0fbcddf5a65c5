package org.openita.result;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openita.agency.Agency;
import org.openita.analysis.Ranks.Rank;

/** The public overall scores of a year, in order, by type and by province. */
record YearRanking(Map<Group, List<BigDecimal>> byType, Map<Group, List<BigDecimal>> byProvince) {

    static YearRanking of(List<Line> lines) {
        return new YearRanking(grouped(lines, Line::type), grouped(lines, Line::province));
    }

    private static Map<Group, List<BigDecimal>> grouped(List<Line> lines, Function<Line, String> part) {
        return lines.stream()
                .collect(groupingBy(
                        line -> new Group(part.apply(line), line.fictional()),
                        collectingAndThen(
                                toList(),
                                group ->
                                        group.stream().map(Line::score).sorted().toList())));
    }

    Standings standings(ExplainedResult result) {
        return result.tree()
                .overall()
                .rounded()
                .map(score ->
                        standings(result.agency(), score, result.recorded().edition()))
                .orElse(Standings.NONE);
    }

    private Standings standings(Agency agency, BigDecimal score, Edition edition) {
        var type = new Group(agency.type().code(), agency.fictional());
        var province = new Group(agency.province().code(), agency.fictional());
        return new Standings(
                rank(byProvince.getOrDefault(province, List.of()), score, edition),
                rank(byType.getOrDefault(type, List.of()), score, edition));
    }

    /** Nothing where there is nobody to compare with. */
    private static Optional<Rank> rank(List<BigDecimal> scores, BigDecimal score, Edition edition) {
        var population = scores.size() + (edition.isPublic() ? 0 : 1);
        return population > 1 ? Optional.of(new Rank(1 + above(scores, score), population)) : Optional.empty();
    }

    /** How many of these scores, lowest first, are better. */
    private static int above(List<BigDecimal> scores, BigDecimal score) {
        var found = Collections.binarySearch(scores, score.add(score.ulp().movePointLeft(1)));
        return scores.size() - (-found - 1);
    }

    /** Whom a score is compared with. */
    record Group(String code, boolean fictional) {}

    /** A public result. */
    record Line(String type, String province, boolean fictional, BigDecimal score) {}
}
