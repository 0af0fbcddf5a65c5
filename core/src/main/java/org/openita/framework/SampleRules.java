package org.openita.framework;

import java.util.List;
import java.util.Optional;

/** How many must answer, and what happens when fewer do. */
public record SampleRules(
        StaffSample staff, List<GroupMinimum> publicMinimums, ShortSample shortSample, Source source) {

    public SampleRules {
        publicMinimums = List.copyOf(publicMinimums);
    }

    /** How many of the public must answer at least in the group of this Thai name; empty where there is no such group. */
    public Optional<Integer> publicLeast(String group) {
        return publicMinimums.stream()
                .filter(each -> each.group().th().equals(group))
                .map(GroupMinimum::minimum)
                .findFirst();
    }

    /** A share of the staff, within bounds; everybody where the staff is smaller than the least number. */
    public record StaffSample(int percent, int minimum, int maximum, int maximumAbove, Source source) {

        /** How many of so many must answer at least; a part of a person counts as one. */
        public int least(int staff) {
            if (staff > maximumAbove) {
                return maximum;
            }
            return Math.min(staff, Math.max(minimum, Math.ceilDiv(staff * percent, 100)));
        }
    }

    /** The least number of answers from the public for one group of agencies. */
    public record GroupMinimum(Text group, int minimum) {}

    /** What a short sample does to the score. */
    public enum ShortSample {
        FLAG,
        UNSCORED
    }
}
