package org.openita.capture;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read differently in two texts, with a few lines around each change.
 *
 * @param lines what changed and what stands around it, in the order of the texts
 * @param more how many changed lines are left out
 */
public record Difference(List<Line> lines, int more) {

    private static final int AROUND = 2;
    private static final int MOST = 500;

    public Difference {
        lines = List.copyOf(lines);
    }

    /** Between an older text and a newer one. */
    public static Difference between(List<String> older, List<String> newer) {
        var rows =
                DiffRowGenerator.create().lineNormalizer(line -> line).build().generateDiffRows(older, newer);
        var lines = new ArrayList<Line>();
        var more = 0;
        for (int row = 0; row < rows.size(); row++) {
            var each = rows.get(row);
            if (each.getTag() == DiffRow.Tag.EQUAL) {
                if (isNearAChange(rows, row)) {
                    lines.add(new Line(Kind.KEPT, each.getOldLine()));
                }
            } else if (lines.size() >= MOST) {
                more++;
            } else {
                add(lines, each);
            }
        }
        return new Difference(lines.subList(0, Math.min(lines.size(), MOST + AROUND)), more);
    }

    /** Whether nothing changed. */
    public boolean isNone() {
        return lines.stream().allMatch(line -> line.kind() == Kind.KEPT);
    }

    private static void add(List<Line> lines, DiffRow row) {
        if (row.getTag() != DiffRow.Tag.INSERT) {
            lines.add(new Line(Kind.GONE, row.getOldLine()));
        }
        if (row.getTag() != DiffRow.Tag.DELETE) {
            lines.add(new Line(Kind.NEW, row.getNewLine()));
        }
    }

    private static boolean isNearAChange(List<DiffRow> rows, int place) {
        return rows.subList(Math.max(0, place - AROUND), Math.min(rows.size(), place + AROUND + 1)).stream()
                .anyMatch(row -> row.getTag() != DiffRow.Tag.EQUAL);
    }

    /** Whether a line stands in both texts or in one of them. */
    public enum Kind {
        KEPT,
        GONE,
        NEW
    }

    /** A line of the older text, of the newer, or of both. */
    public record Line(Kind kind, String text) {}
}
