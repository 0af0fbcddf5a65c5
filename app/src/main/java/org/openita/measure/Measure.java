package org.openita.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;

/**
 * What an agency sets out to do about a finding.
 *
 * @param steps in the order they are taken
 * @param units who is responsible; several may be
 * @param period the official phrase, such as "ภายใน 6 เดือนแรกของปีงบประมาณ"
 */
public record Measure(
        String title,
        List<String> steps,
        List<String> units,
        String period,
        Optional<ExpectedEffect> expectedEffect,
        Optional<String> completionSign) {

    public Measure {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
    }

    /** Which figure a measure should move, and by how many points. */
    public record ExpectedEffect(Code code, BigDecimal points) {}
}
