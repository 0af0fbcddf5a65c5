package org.openita.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openita.framework.Code;
import org.openita.framework.Digits;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.result.Published;
import org.openita.result.RecordedResult;
import org.openita.scoring.KnownValues;
import org.openita.scoring.WrittenScore;

/**
 * What was typed of one result, by the names of the fields.
 *
 * @param edition the number of the edition that was shown; 0 where there was none
 */
public record EntryForm(int edition, Map<String, String> fields) {

    private static final int LONGEST_SOURCE = 300;
    private static final String SCORE = "score-";

    public EntryForm {
        fields = Map.copyOf(fields);
    }

    static EntryForm of(RecordedResult kept) {
        var fields = new TreeMap<String, String>();
        kept.known().values().forEach((code, value) -> fields.put(SCORE + code, value.toPlainString()));
        var published = kept.published();
        fields.put("source", published.source());
        published.level().ifPresent(level -> fields.put("level", level));
        published.provinceRank().ifPresent(rank -> fields.put("provinceRank", rank.toString()));
        published.typeRank().ifPresent(rank -> fields.put("typeRank", rank.toString()));
        return new EntryForm(kept.edition().number(), fields);
    }

    static EntryForm sent(Map<String, String> fields) {
        var edition = fields.getOrDefault("edition", "0");
        return new EntryForm(edition.matches("\\d{1,8}") ? Integer.parseInt(edition) : 0, fields);
    }

    /** The places that have a field: down to the indicators; what is deeper comes from files. */
    static List<Node> places(Framework framework) {
        return framework.outline().nodes().stream()
                .filter(node -> switch (node.kind()) {
                    case OVERALL, INSTRUMENT, PART, INDICATOR -> true;
                    case PART_INDICATOR, SUB_INDICATOR, ITEM, SUB_ITEM -> false;
                })
                .toList();
    }

    /** What stands in a field; empty where nothing does. */
    public String typed(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The field of a place. */
    public static String field(Code code) {
        return SCORE + code;
    }

    /** What is wrong; nothing may be typed at places that were counted. */
    Problems problems(Framework framework, Set<Code> counted) {
        var problems = new ArrayList<Problem>();
        var source = typed("source");
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            problems.add(Problem.of("source", "intake.problem.source", Integer.toString(LONGEST_SOURCE)));
        }
        var some = false;
        for (var place : places(framework)) {
            var written = typed(field(place.code()));
            some |= !written.isEmpty();
            if (!written.isEmpty() && counted.contains(place.code())) {
                problems.add(Problem.of(
                        "source", "intake.problem.counted", place.code().value()));
            } else if (!written.isEmpty()
                    && WrittenScore.read(written).filter(KnownValues::isScore).isEmpty()) {
                problems.add(Problem.of(
                        field(place.code()),
                        "intake.problem.score",
                        place.code().value()));
            }
        }
        if (!some && counted.isEmpty() && typed("level").isEmpty()) {
            problems.add(Problem.of(field(Code.OVERALL), "intake.problem.nothing"));
        }
        for (var rank : List.of("provinceRank", "typeRank")) {
            if (!typed(rank).isEmpty() && rank(rank).isEmpty()) {
                problems.add(Problem.of(rank, "intake.problem.rank"));
            }
        }
        if (!typed("level").isEmpty() && level(framework).isEmpty()) {
            problems.add(Problem.of("level", "intake.problem.level"));
        }
        return new Problems(problems);
    }

    Published published(Framework framework) {
        return new Published(typed("source"), level(framework), rank("provinceRank"), rank("typeRank"));
    }

    /** What was typed, and what is kept of the places that have no field. */
    KnownValues known(Framework framework, KnownValues kept) {
        var known = new HashMap<Code, BigDecimal>();
        kept.values()
                .forEach((code, value) -> framework
                        .node(code)
                        .filter(node -> !places(framework).contains(node))
                        .ifPresent(deeper -> known.put(code, value)));
        var counted = CountedPlaces.of(framework, kept);
        for (var place : places(framework)) {
            WrittenScore.read(typed(field(place.code())))
                    .filter(value -> !counted.contains(place.code()))
                    .ifPresent(value -> known.put(place.code(), value));
        }
        return new KnownValues(known);
    }

    private Optional<String> level(Framework framework) {
        return framework.levels().levels().stream()
                .map(level -> level.name().th())
                .filter(name -> name.equals(typed("level")))
                .findFirst();
    }

    private Optional<Integer> rank(String field) {
        var written = Digits.arabic(typed(field));
        return written.matches("0*[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
