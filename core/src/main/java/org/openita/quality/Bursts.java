package org.openita.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds days with far more answers than an agency's other days. Reminders and the last day bring many honest answers, so a
 * day is held against a multiple of the median of the other days with answers, by the exact tail of the Poisson distribution.
 */
final class Bursts {

    private static final int DAYS_TO_COMPARE = 5;
    private static final double REMINDED = 3;
    private static final double LAST_DAY = 6;

    private Bursts() {}

    /** The days of a burst; none where there are too few days to compare. */
    static Set<LocalDate> days(List<ObservedSheet> sheets) {
        var byDay = sheets.stream().collect(groupingBy(ObservedSheet::day, counting()));
        if (byDay.size() <= DAYS_TO_COMPARE) {
            return Set.of();
        }
        var last = byDay.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        return byDay.keySet().stream()
                .filter(day -> bursts(byDay, day, day.equals(last) ? LAST_DAY : REMINDED))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean bursts(Map<LocalDate, Long> byDay, LocalDate day, double allowance) {
        var expected = allowance * (median(byDay, day) + 1);
        return Chance.of(byDay.getOrDefault(day, 0L), expected) < Chance.FALSE_ALARM / byDay.size();
    }

    private static double median(Map<LocalDate, Long> byDay, LocalDate except) {
        var others = byDay.entrySet().stream()
                .filter(each -> !each.getKey().equals(except))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        var middle = others.size() / 2;
        return others.size() % 2 == 1 ? others.get(middle) : (others.get(middle - 1) + others.get(middle)) / 2.0;
    }
}
