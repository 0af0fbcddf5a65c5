package org.openita.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;

/**
 * What an agency sets out to do about a finding.
 *
 * @param addresses the items or indicators it is for, beyond those its topic rests on
 * @param steps in the order they are taken
 * @param units who is responsible; several may be
 */
public record Measure(
        String title,
        List<Code> addresses,
        List<String> steps,
        List<String> units,
        Schedule schedule,
        Optional<ExpectedEffect> expectedEffect,
        Optional<String> completionSign) {

    public Measure {
        addresses = List.copyOf(addresses);
        steps = List.copyOf(steps);
        units = List.copyOf(units);
    }

    /** Which figure a measure should move, and by how many points. */
    public record ExpectedEffect(Code code, BigDecimal points) {}
}
