package org.openita.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Digits;
import org.openita.framework.Framework;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.Sampled;
import org.openita.round.Round.StaffAnswer;

/**
 * What is decided of a round, as it is typed.
 *
 * @param edition the number of the edition that was shown; 0 for a new round
 */
public record RoundForm(
        int edition,
        String framework,
        String opens,
        String closes,
        String explainUntil,
        String publishes,
        String staff,
        String publicGroup,
        String staffAnswer) {

    private static final int MONTH = 30;

    static RoundForm of(Map<String, String> fields) {
        return new RoundForm(
                edition(fields.getOrDefault("edition", "")),
                fields.getOrDefault("framework", ""),
                fields.getOrDefault("opens", ""),
                fields.getOrDefault("closes", ""),
                fields.getOrDefault("explainUntil", ""),
                fields.getOrDefault("publishes", ""),
                fields.getOrDefault("staff", ""),
                fields.getOrDefault("publicGroup", ""),
                fields.getOrDefault("staffAnswer", ""));
    }

    /** What is likely wanted: a month of answering, a month for each of the steps after it. */
    static RoundForm likely(LocalDate today, String framework) {
        return new RoundForm(
                0,
                framework,
                BuddhistDates.typed(today),
                BuddhistDates.typed(today.plusDays(MONTH)),
                BuddhistDates.typed(today.plusDays(2L * MONTH)),
                BuddhistDates.typed(today.plusDays(3L * MONTH)),
                "",
                "",
                StaffAnswer.BY_LINK.name());
    }

    static RoundForm of(Round round) {
        return new RoundForm(
                round.edition(),
                "",
                BuddhistDates.typed(round.calendar().opens()),
                BuddhistDates.typed(round.calendar().closes()),
                BuddhistDates.typed(round.calendar().explainUntil()),
                BuddhistDates.typed(round.calendar().publishes()),
                round.staff().map(String::valueOf).orElse(""),
                round.sampled().publicGroup().orElse(""),
                round.staffAnswer().name());
    }

    /** What is decided of a new round that can be asked and scored by one of these, or what is wrong. */
    Parsed parse(List<Framework> frameworks, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (chosen(frameworks).isEmpty()) {
            problems.add(Problem.of("framework", "round.problem.framework"));
        }
        var parsed = parse();
        problems.addAll(parsed.problems().all());
        parsed.plan()
                .filter(plan -> plan.calendar().closes().isBefore(today))
                .ifPresent(plan -> problems.add(Problem.of("closes", "round.problem.past")));
        return problems.isEmpty() ? parsed : new Parsed(Optional.empty(), new Problems(problems));
    }

    /** What was typed, for who has seen what somebody else made of it meanwhile. */
    RoundForm at(Round now) {
        return new RoundForm(
                now.edition(), framework, opens, closes, explainUntil, publishes, staff, publicGroup, staffAnswer);
    }

    /** The framework that was chosen, where it is one of these. */
    Optional<Framework> chosen(List<Framework> frameworks) {
        return frameworks.stream()
                .filter(each -> each.id().value().equals(framework))
                .findFirst();
    }

    /** What is decided of a round whose framework is settled, or what is wrong. */
    Parsed parse() {
        var problems = new ArrayList<Problem>();
        var days = new Days(
                day("opens", opens, problems),
                day("closes", closes, problems),
                day("explainUntil", explainUntil, problems),
                day("publishes", publishes, problems));
        var calendar = days.calendar();
        calendar.filter(each -> !each.isInOrder())
                .ifPresent(each -> problems.add(Problem.of("closes", "round.problem.order")));
        var people = people(problems);
        return problems.isEmpty() && calendar.isPresent()
                ? new Parsed(
                        Optional.of(new RoundPlan(calendar.get(), new Sampled(people, group()), answer())),
                        Problems.NONE)
                : new Parsed(Optional.empty(), new Problems(problems));
    }

    private Optional<String> group() {
        return Optional.of(publicGroup).filter(chosen -> !chosen.isEmpty());
    }

    private static int edition(String sent) {
        return sent.matches("\\d{1,8}") ? Integer.parseInt(sent) : 0;
    }

    private StaffAnswer answer() {
        return staffAnswer.equals(StaffAnswer.BY_CODE.name()) ? StaffAnswer.BY_CODE : StaffAnswer.BY_LINK;
    }

    private Optional<Integer> people(List<Problem> problems) {
        var typed = Digits.arabic(staff.strip()).replace(",", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("[1-9]\\d{0,6}")) {
            problems.add(Problem.of("staff", "round.problem.staff"));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed));
    }

    private static Optional<LocalDate> day(String field, String typed, List<Problem> problems) {
        var day = BuddhistDates.read(typed);
        if (day.isEmpty()) {
            problems.add(Problem.of(field, "round.problem.day." + field));
        }
        return day;
    }

    private record Days(
            Optional<LocalDate> opens,
            Optional<LocalDate> closes,
            Optional<LocalDate> explainUntil,
            Optional<LocalDate> publishes) {

        Optional<Calendar> calendar() {
            return opens.flatMap(first -> closes.flatMap(last -> explainUntil.flatMap(
                    explained -> publishes.map(published -> new Calendar(first, last, explained, published)))));
        }
    }

    /** Either what is decided or what is wrong with the form. */
    record Parsed(Optional<RoundPlan> plan, Problems problems) {}
}
