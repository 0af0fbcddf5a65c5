package org.openita.framework;

import java.util.List;

/** One way of asking: IIT, EIT or OIT, with its weight in the overall score, its parts if any, and its indicators. */
public record Instrument(Code code, Text name, Weight weight, List<Part> parts, List<Indicator> indicators) {

    public Instrument {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
    }

    /** A part of an instrument that asks the same items of other people, such as EIT1 and EIT2. */
    public record Part(Code code, Text name, Weight share) {}
}
