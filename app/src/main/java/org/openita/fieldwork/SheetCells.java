package org.openita.fieldwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.intake.Fault;
import org.openita.intake.Faults;
import org.openita.intake.Row;
import org.openita.survey.Collected;

/** Understands the lines of a sheet, in whichever language it was downloaded. */
final class SheetCells {

    private static final int LONGEST_REMARK = 2_000;

    private final SheetRows rows;
    private final List<SheetColumns> languages;
    private final Faults faults;
    private final Map<String, Long> seen = new HashMap<>();

    SheetCells(SheetRows rows, List<SheetColumns> languages, Faults faults) {
        this.rows = rows;
        this.languages = List.copyOf(languages);
        this.faults = faults;
    }

    /** What a line says; what of it is wrong is noted, and stands for nothing. */
    Collected understand(Row row) {
        var first = languages.getFirst();
        var choices = new ArrayList<Integer>();
        for (int at = 0; at < first.questions().size(); at++) {
            choices.add(choice(row, first.questions().get(at).name(), spellings(at)));
        }
        var traits = new ArrayList<Integer>();
        for (int at = 0; at < first.traits().size(); at++) {
            traits.add(trait(row, at));
        }
        return new Collected(
                line(row), choices, traits, remark(row, first.remark().name()));
    }

    private String line(Row row) {
        var line = rows.cell(row, AnswerWorkbook.LINE).strip();
        var earlier = line.isEmpty() ? null : seen.putIfAbsent(line, row.line());
        if (earlier != null) {
            faults.add(Fault.ofLine(row.line(), "repeated-person", earlier.toString()));
        }
        return line;
    }

    private int choice(Row row, String name, List<SheetColumn> spellings) {
        var typed = rows.cell(row, name);
        if (typed.isBlank()) {
            faults.add(Fault.ofCell(row.line(), name, "open-question"));
            return 0;
        }
        return chosen(row, name, typed, spellings);
    }

    private int trait(Row row, int at) {
        var name = languages.getFirst().traits().get(at).name();
        var typed = rows.cell(row, name);
        var spellings = languages.stream().map(each -> each.traits().get(at)).toList();
        return typed.isBlank() ? 0 : chosen(row, name, typed, spellings);
    }

    private int chosen(Row row, String name, String typed, List<SheetColumn> spellings) {
        var number = spellings.stream()
                .map(column -> column.choice(typed))
                .flatMap(Optional::stream)
                .findFirst();
        if (number.isEmpty()) {
            faults.add(Fault.ofCell(row.line(), name, "no-such-choice", typed));
        }
        return number.orElse(0);
    }

    private String remark(Row row, String name) {
        var text = rows.cell(row, name).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
        if (text.length() > LONGEST_REMARK) {
            faults.add(Fault.ofCell(row.line(), name, "long-remark", Integer.toString(LONGEST_REMARK)));
        }
        return text;
    }

    private List<SheetColumn> spellings(int question) {
        return languages.stream().map(each -> each.questions().get(question)).toList();
    }
}
