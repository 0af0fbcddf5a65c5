package org.openita.frameworks;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.framework.LevelScale;
import org.openita.framework.LevelScale.Level;
import org.openita.framework.LevelScale.SideCondition;
import org.openita.framework.LevelScale.Tone;

/** Reads the level scale of a framework, which must give every result exactly one level. */
final class LevelReader {

    private final References references;
    private final Set<String> taken = new HashSet<>();
    private @Nullable BigDecimal above;
    private boolean aboveHasConditions;

    LevelReader(References references) {
        this.references = references;
    }

    LevelScale read(Section section) {
        var id = section.word("id");
        var passLine = section.number("passLine", 0, 100);
        var target = section.has("target") ? section.decimal("target", 0, 100) : Optional.<BigDecimal>empty();
        var levels = section.some("scale", this::level);
        if (above != null && (above.signum() > 0 || aboveHasConditions)) {
            section.fault(
                    "scale", "the last level must begin at 0 and ask nothing else, or some results have no level");
        }
        return new LevelScale(id, levels, passLine, target);
    }

    private Level level(Section section) {
        var code = section.word("code");
        if (!code.isEmpty() && !taken.add(code)) {
            section.fault("code", "this level stands twice: " + code);
        }
        var conditions = section.has("sideConditions")
                ? section.in("sideConditions", this::sideConditions)
                : List.<SideCondition>of();
        var minimum = section.decimal("minimum", 0, 100);
        minimum.ifPresent(value -> checkOrder(section, value, !conditions.isEmpty()));
        return new Level(
                code,
                section.text("name"),
                minimum.orElse(BigDecimal.ZERO),
                conditions,
                section.choice("tone", Tone.class));
    }

    /** A level may begin where the one above it does only if that one asks more. */
    private void checkOrder(Section section, BigDecimal minimum, boolean hasConditions) {
        int order = above == null ? -1 : minimum.compareTo(above);
        if (order > 0 || (order == 0 && !aboveHasConditions)) {
            section.fault("minimum", "levels must descend, best first: " + minimum + " stands below " + above);
        }
        above = minimum;
        aboveHasConditions = hasConditions;
    }

    private List<SideCondition> sideConditions(Section section) {
        return section.names().stream()
                .map(code -> new SideCondition(references.key(section, code), section.number(code, 0, 100)))
                .toList();
    }
}
