package org.openita.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where Thai text may be broken; Latin text in between follows its own rules. */
final class ThaiText {

    private static final BreakIterator LINES = BreakIterator.getLineInstance(new ULocale("th"));
    private static final String NEVER_FIRST = "ๆฯ)]}”’»,.;:!?%";

    private static final List<String> KEEPS_NUMBER = List.of("พ.ศ. ", "ข้อ ", "ลำดับที่ ");

    private ThaiText() {}

    /** The places a line may end: bit {@code i} stands for a break before the character at {@code i}. */
    static BitSet breaks(String text) {
        // A BreakIterator holds its text, so that every call works on a copy of its own.
        var lines = LINES.clone();
        lines.setText(text);
        var breaks = new BitSet(text.length() + 1);
        lines.first();
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            if (at == text.length() || mayBegin(text, at)) {
                breaks.set(at);
            }
        }
        return breaks;
    }

    /** The text in lines no wider than the measure, broken between words; a longer word keeps its line. */
    static List<String> wrap(String text, double width, ToDoubleFunction<String> measure) {
        return text.lines()
                .flatMap(line -> wrapLine(line, width, measure).stream())
                .toList();
    }

    private static List<String> wrapLine(String text, double width, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        var breaks = breaks(text);
        int start = 0;
        int last = 0;
        for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
            if (last > start && measure.applyAsDouble(text.substring(start, at).strip()) > width) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            last = at;
        }
        if (start < text.length()) {
            lines.add(text.substring(start).strip());
        }
        return lines;
    }

    private static boolean mayBegin(String text, int at) {
        char next = text.charAt(at);
        boolean numberFollows = Character.isDigit(next)
                && KEEPS_NUMBER.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
        return NEVER_FIRST.indexOf(next) < 0 && !numberFollows;
    }
}
