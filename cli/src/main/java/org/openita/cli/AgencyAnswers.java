package org.openita.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openita.framework.Code;
import org.openita.scoring.ChoiceCounts;
import org.openita.uncertainty.SheetLayout;
import org.openita.uncertainty.SheetSample;

/** The answer sheets of one agency, by the part they answer. */
final class AgencyAnswers {

    private static final Code STAFF_ANSWER = new Code("IIT");

    private final String name;
    private final Map<Code, List<byte[]>> sheets = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private OptionalInt staff = OptionalInt.empty();

    AgencyAnswers(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The line of an earlier sheet of this respondent; 0 where there is none, and this one is noted. */
    long note(Code part, String respondent, long line) {
        var before = lines.putIfAbsent(part + "/" + respondent, line);
        return before == null ? 0 : before;
    }

    void add(Code part, byte[] sheet) {
        sheets.computeIfAbsent(part, first -> new ArrayList<>()).add(sheet);
    }

    /** Whether this is the number of staff that was said before, or the first. */
    boolean employs(int number) {
        if (staff.isEmpty()) {
            staff = OptionalInt.of(number);
        }
        return staff.getAsInt() == number;
    }

    /** Whether more of the staff answered than there are. */
    boolean isOverfull() {
        return staff.isPresent() && sheets.getOrDefault(STAFF_ANSWER, List.of()).size() > staff.getAsInt();
    }

    List<SheetSample> samples(Map<Code, SheetLayout> layouts) {
        var samples = new ArrayList<SheetSample>();
        layouts.forEach((part, layout) -> {
            var answered = sheets.getOrDefault(part, List.of());
            if (!answered.isEmpty()) {
                var population = part.equals(STAFF_ANSWER) ? staff : OptionalInt.empty();
                samples.add(SheetSample.of(layout, answered, population));
            }
        });
        return List.copyOf(samples);
    }

    static Map<Code, ChoiceCounts> counts(List<SheetSample> samples) {
        var counts = new HashMap<Code, ChoiceCounts>();
        samples.forEach(sample -> counts.putAll(sample.counts()));
        return counts;
    }
}
