package org.openita.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Code;
import org.openita.framework.Digits;
import org.openita.framework.Framework;
import org.openita.framework.LevelScale.Level;
import org.openita.intake.Header.Kind;
import org.openita.intake.Identification.Identified;
import org.openita.intake.UnderstoodResult.Change;
import org.openita.intake.UnderstoodResult.Note;
import org.openita.intake.UnderstoodResult.Said;
import org.openita.result.Edition;
import org.openita.result.Published;
import org.openita.result.RecordedResult;
import org.openita.result.Visibility;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Levels;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;

/** Holds what a file says of a result against what is kept of it. Where the file is silent, what is kept stays. */
final class Understanding {

    private final Framework framework;
    private final ImportOrder order;
    private final Faults faults;

    Understanding(Framework framework, ImportOrder order, Faults faults) {
        this.framework = framework;
        this.order = order;
        this.faults = faults;
    }

    UnderstoodResult understand(AgencyRows rows, Identified agency, @Nullable RecordedResult kept) {
        var said = new ArrayList<Said>();
        var known = known(rows, kept, said);
        var published = published(rows, kept, said);
        var shows = order.visibility() == Visibility.PUBLIC
                && kept != null
                && !kept.edition().isPublic();
        var change = kept == null ? Change.ADDED : said.isEmpty() && !shows ? Change.UNCHANGED : Change.CHANGED;
        var notes = new ArrayList<>(agency.notes());
        notes.addAll(notes(known, published));
        var edition = kept == null ? Edition.NONE : kept.edition();
        return new UnderstoodResult(
                rows.line(),
                agency.code().value(),
                agency.name(),
                agency.registration(),
                change,
                edition.number(),
                published,
                byCode(known),
                said,
                notes);
    }

    /** Finds the faults of rows whose agency is not known, so that all of a file are told at once. */
    void examine(AgencyRows rows) {
        level(rows);
        rank(rows, Kind.PROVINCE_RANK);
        rank(rows, Kind.TYPE_RANK);
    }

    private Map<Code, BigDecimal> known(AgencyRows rows, @Nullable RecordedResult kept, List<Said> said) {
        var known = new HashMap<Code, BigDecimal>();
        if (kept != null) {
            known.putAll(kept.known().values());
        }
        known.keySet().stream()
                .filter(code -> framework.node(code).isEmpty())
                .forEach(code -> faults.add(Fault.ofLine(rows.line(), "other-framework", code.value())));
        rows.values().forEach((code, value) -> {
            var before = known.put(code, value.number());
            if (before == null || before.compareTo(value.number()) != 0) {
                said.add(new Said(
                        code.value(),
                        value.number().toPlainString(),
                        Optional.ofNullable(before).map(BigDecimal::toPlainString)));
            }
        });
        return known;
    }

    private Published published(AgencyRows rows, @Nullable RecordedResult kept, List<Said> said) {
        var before = kept == null
                ? new Published(order.source(), Optional.empty(), Optional.empty(), Optional.empty())
                : kept.published();
        var level = newer("level", level(rows), before.level(), said);
        var province = newer("province_rank", rank(rows, Kind.PROVINCE_RANK), before.provinceRank(), said);
        var type = newer("type_rank", rank(rows, Kind.TYPE_RANK), before.typeRank(), said);
        return new Published(said.isEmpty() ? before.source() : order.source(), level, province, type);
    }

    private static <T> Optional<T> newer(String what, Optional<T> now, Optional<T> before, List<Said> said) {
        if (now.isPresent() && !now.equals(before)) {
            said.add(new Said(what, now.get().toString(), before.map(Object::toString)));
        }
        return now.isPresent() ? now : before;
    }

    private Optional<String> level(AgencyRows rows) {
        var written = rows.described(Kind.LEVEL);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var level = framework.levels().levels().stream()
                .filter(each -> means(written, each))
                .map(each -> each.name().th())
                .findFirst();
        if (level.isEmpty()) {
            var scale = framework.levels().levels().stream()
                    .map(each -> each.name().th())
                    .toList();
            faults.add(Fault.ofCell(rows.line(), "level", "unknown-level", written, String.join(" ", scale)));
        }
        return level;
    }

    private static boolean means(String written, Level level) {
        return KnownAgencies.sameName(written, level.name().th())
                || KnownAgencies.sameName(written, level.name().en())
                || KnownAgencies.sameName(written, level.code());
    }

    private Optional<Integer> rank(AgencyRows rows, Kind kind) {
        var written = Digits.arabic(rows.described(kind));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!written.matches("0*[1-9]\\d{0,5}")) {
            var column = kind == Kind.TYPE_RANK ? "type_rank" : "province_rank";
            faults.add(Fault.ofCell(rows.line(), column, "not-a-rank", written));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(written));
    }

    /** Where what was printed is not what follows from the parts. */
    private List<Note> notes(Map<Code, BigDecimal> known, Published published) {
        known.keySet().removeIf(code -> framework.node(code).isEmpty());
        var tree = Scoring.score(framework, new KnownValues(known));
        var notes = new ArrayList<Note>();
        for (var score : tree.scores()) {
            if (score.inconsistent()) {
                notes.add(differing(score));
            }
        }
        published.level().flatMap(printed -> contradicted(printed, tree)).ifPresent(notes::add);
        return notes;
    }

    private static Optional<Note> contradicted(String printed, ScoreTree tree) {
        var possible = Levels.decide(tree).possible().stream()
                .map(level -> level.name().th())
                .toList();
        return possible.contains(printed)
                ? Optional.empty()
                : Optional.of(Note.of("other-level", printed, String.join(", ", possible)));
    }

    private static Note differing(Score score) {
        return Note.of(
                "differs",
                score.code().value(),
                score.given().map(BigDecimal::toPlainString).orElse(""),
                score.computed().map(value -> value.rounded().toPlainString()).orElse(""));
    }

    private static Map<String, BigDecimal> byCode(Map<Code, BigDecimal> known) {
        var byCode = new TreeMap<String, BigDecimal>();
        known.forEach((code, value) -> byCode.put(code.value(), value));
        return byCode;
    }
}
