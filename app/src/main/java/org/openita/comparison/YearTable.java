package org.openita.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openita.agency.Agency.Listed;
import org.openita.agency.AgencyCode;
import org.openita.analysis.Ranks;
import org.openita.analysis.Ranks.Rank;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.result.LevelMark;

/** Every result of a year with its ranks, by name in Thai order. */
public final class YearTable {

    private final FiscalYear year;
    private final List<Placed> rows;
    private final OrderedRows ordered;
    private final Choices choices;

    private YearTable(FiscalYear year, List<Placed> rows) {
        this.year = year;
        this.rows = rows;
        this.ordered = new OrderedRows(rows);
        this.choices = Choices.of(rows);
    }

    private record Group(boolean fictional, String type, String province) {}

    /** Ranks all of them; real and fictional agencies are never mixed. */
    static YearTable of(FiscalYear year, List<Standing> standings) {
        var inType = ranks(standings, each -> group(each, each.agency().type().code(), ""));
        var inProvince = ranks(
                standings, each -> group(each, "", each.agency().province().code()));
        var rows = IntStream.range(0, standings.size())
                .mapToObj(position -> {
                    var each = standings.get(position);
                    return new Placed(each, position, rank(inType, each), rank(inProvince, each));
                })
                .toList();
        return new YearTable(year, rows);
    }

    public FiscalYear year() {
        return year;
    }

    public List<Placed> rows() {
        return rows;
    }

    /** How many real agencies it holds, to say of a national figure whether the year is complete. */
    public long national() {
        return rows.stream().filter(row -> !row.standing().agency().fictional()).count();
    }

    /** The rows that answer the question, in the order it asks for. */
    public List<Placed> select(YearQuestion question) {
        var all = ordered.in(question.order());
        return question.isFiltered() ? all.stream().filter(question::accepts).toList() : all;
    }

    public Optional<Placed> find(String code) {
        return rows.stream()
                .filter(row -> row.standing().agency().code().value().equals(code))
                .findFirst();
    }

    /** The types there are results of, by name. */
    public List<Listed> types() {
        return choices.types();
    }

    /** The provinces there are results of, by name. */
    public List<Listed> provinces() {
        return choices.provinces();
    }

    /** The levels that occur, by name. */
    public List<LevelMark> levels() {
        return choices.levels();
    }

    /** The types, provinces and levels that occur. */
    public record Choices(List<Listed> types, List<Listed> provinces, List<LevelMark> levels) {

        public Choices {
            types = List.copyOf(types);
            provinces = List.copyOf(provinces);
            levels = List.copyOf(levels);
        }

        static Choices of(List<Placed> rows) {
            var levels = rows.stream()
                    .flatMap(row -> row.standing().levels().stream())
                    .distinct()
                    .sorted(Comparator.comparing(LevelMark::style).thenComparing(LevelMark::th))
                    .toList();
            return new Choices(
                    listed(rows, row -> row.standing().agency().type()),
                    listed(rows, row -> row.standing().agency().province()),
                    levels);
        }

        private static List<Listed> listed(List<Placed> rows, Function<Placed, Listed> part) {
            return rows.stream()
                    .map(part)
                    .distinct()
                    .sorted(Comparator.comparing(each -> each.name().th(), Language.THAI.alphabet()))
                    .toList();
        }
    }

    private static Group group(Standing standing, String type, String province) {
        return new Group(standing.agency().fictional(), type, province);
    }

    private static Optional<Rank> rank(Map<AgencyCode, Rank> ranks, Standing standing) {
        return Optional.ofNullable(ranks.get(standing.agency().code())).filter(rank -> rank.population() > 1);
    }

    private static Map<AgencyCode, Rank> ranks(List<Standing> standings, Function<Standing, Group> among) {
        var ranks = HashMap.<AgencyCode, Rank>newHashMap(standings.size());
        standings.stream()
                .filter(each -> each.overall().isPresent())
                .collect(groupingBy(among))
                .values()
                .forEach(group -> ranks.putAll(Ranks.of(scores(group))));
        return ranks;
    }

    private static Map<AgencyCode, BigDecimal> scores(List<Standing> group) {
        return group.stream()
                .collect(toMap(
                        each -> each.agency().code(), each -> each.overall().orElseThrow()));
    }
}
