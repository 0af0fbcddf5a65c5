package org.openita.frameworks;

import org.openita.framework.SampleRules;
import org.openita.framework.SampleRules.GroupMinimum;
import org.openita.framework.SampleRules.ShortSample;
import org.openita.framework.SampleRules.StaffSample;

/** Reads how many must answer. */
final class SampleReader {

    private static final int MANY = 10_000_000;

    private SampleReader() {}

    static SampleRules read(Section section) {
        return new SampleRules(
                section.in("staff", SampleReader::staff),
                section.each("publicMinimums", SampleReader::groupMinimum),
                section.choice("shortSample", ShortSample.class),
                section.source());
    }

    private static StaffSample staff(Section section) {
        int minimum = section.whole("minimum", 1, MANY);
        int maximum = section.whole("maximum", 1, MANY);
        if (maximum < minimum) {
            section.fault("maximum", "lies below the minimum");
        }
        return new StaffSample(
                section.whole("percent", 1, 100),
                minimum,
                maximum,
                section.whole("maximumAbove", 1, MANY),
                section.source());
    }

    private static GroupMinimum groupMinimum(Section section) {
        return new GroupMinimum(section.text("group"), section.whole("minimum", 1, MANY));
    }
}
