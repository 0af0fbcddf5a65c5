package org.openita.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.disclosure.ItemWork.Duty;
import org.openita.framework.Code;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Problem;
import org.openita.platform.Problems;

/** Which items are given to which unit, as it is typed. */
public record DutyForm(Set<String> items, String unit, String due) {

    static final DutyForm EMPTY = new DutyForm(Set.of(), "", "");

    private static final int LONGEST_UNIT = 150;

    public DutyForm {
        items = Set.copyOf(items);
    }

    static DutyForm of(Typed typed) {
        return new DutyForm(
                Set.copyOf(typed.all("item")),
                typed.one("unit").strip(),
                typed.one("due").strip());
    }

    Problems problems() {
        var problems = new ArrayList<Problem>();
        if (items.isEmpty()) {
            problems.add(Problem.of("items", "disclosure.problem.items"));
        }
        if (unit.length() > LONGEST_UNIT) {
            problems.add(Problem.of("unit", "disclosure.problem.long", LONGEST_UNIT));
        }
        if (!due.isEmpty() && day().isEmpty()) {
            problems.add(Problem.of("due", "disclosure.problem.day"));
        }
        return new Problems(List.copyOf(problems));
    }

    Duty duty() {
        return new Duty(unit, day());
    }

    Set<Code> codes() {
        return items.stream().filter(code -> !code.isBlank()).map(Code::new).collect(Collectors.toSet());
    }

    private Optional<LocalDate> day() {
        return BuddhistDates.read(due);
    }
}
