package org.openita.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.platform.AttachmentForm;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Problem;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;

/** A report of progress as typed: of which step, how far, on which day, with which words. */
public record ProgressForm(String step, String state, String percent, String day, String note) {

    private static final int LONGEST_NOTE = 4_000;

    /** The form as it first stands: today, the first step that is not done. */
    static ProgressForm first(MeasureProgress measure, LocalDate today) {
        var step = measure.steps().stream()
                .filter(each -> each.state() != StepState.DONE)
                .findFirst()
                .orElse(measure.steps().getLast());
        return new ProgressForm(String.valueOf(step.number()), "", "", BuddhistDates.typed(today), "");
    }

    static ProgressForm of(Map<String, String> typed) {
        return new ProgressForm(
                typed.getOrDefault("step", "").strip(),
                typed.getOrDefault("state", "").strip(),
                typed.getOrDefault("percent", "").strip(),
                typed.getOrDefault("day", "").strip(),
                typed.getOrDefault("note", "").strip());
    }

    List<Problem> problems(MeasureProgress measure, LocalDate today, AttachmentForm.Read files) {
        var problems = new ArrayList<Problem>();
        if (step().isEmpty() || number().filter(each -> isOf(measure, each)).isEmpty()) {
            problems.add(Problem.of("step", "followup.problem.step"));
        }
        var said = Said.of(state);
        if (said.isEmpty()) {
            problems.add(Problem.of("state", "followup.problem.state"));
        } else if (said.get() != Said.NOTE && number().equals(Optional.of(0))) {
            problems.add(Problem.of("state", "followup.problem.state-whole"));
        }
        if (said.equals(Optional.of(Said.UNDER_WAY)) && underWay().isEmpty()) {
            problems.add(Problem.of("percent", "followup.problem.percent"));
        }
        dayProblem(measure.planned(), today).ifPresent(problems::add);
        if (note.length() > LONGEST_NOTE) {
            problems.add(Problem.of("note", "followup.problem.long", LONGEST_NOTE));
        } else if (note.isEmpty()
                && (said.equals(Optional.of(Said.NOTE)) && files.sound().isEmpty())) {
            problems.add(Problem.of("note", "followup.problem.nothing"));
        }
        problems.addAll(files.problems());
        return List.copyOf(problems);
    }

    private Optional<Problem> dayProblem(PlannedMeasure planned, LocalDate today) {
        var read = BuddhistDates.read(day);
        if (read.isEmpty()) {
            return Optional.of(Problem.of("day", "followup.problem.day"));
        }
        if (read.get().isAfter(today)) {
            return Optional.of(Problem.of("day", "followup.problem.day-future"));
        }
        return read.get().isBefore(planned.place().year().first())
                ? Optional.of(Problem.of(
                        "day",
                        "followup.problem.day-before",
                        planned.place().year().toString()))
                : Optional.empty();
    }

    /** What was typed; refused where it makes no sense. */
    NewReport report(AttachmentForm.Read files) {
        var said = Said.of(state).orElseThrow(() -> new Refused(RefusalCode.NOT_UNDERSTOOD));
        return new NewReport(
                number().orElseThrow(() -> new Refused(RefusalCode.NOT_UNDERSTOOD)),
                switch (said) {
                    case NOTE -> Optional.<Integer>empty();
                    case NOT_BEGUN -> Optional.of(0);
                    case UNDER_WAY -> underWay();
                    case DONE -> Optional.of(StepState.ALL);
                },
                BuddhistDates.read(day).orElseThrow(() -> new Refused(RefusalCode.NOT_UNDERSTOOD)),
                note,
                files.sound());
    }

    private static boolean isOf(MeasureProgress measure, int number) {
        return number == 0 || measure.step(number).isPresent();
    }

    private Optional<Integer> number() {
        return whole(step);
    }

    private Optional<Integer> underWay() {
        return whole(percent).filter(each -> each > 0 && each < StepState.ALL);
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    /** What a report can say. */
    public enum Said {
        NOT_BEGUN,
        UNDER_WAY,
        DONE,
        /** A note or evidence; how far the step has come stays as it was. */
        NOTE;

        static Optional<Said> of(String typed) {
            return Arrays.stream(values())
                    .filter(said -> said.name().equals(typed))
                    .findFirst();
        }
    }
}
