package org.openita.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Digits;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.result.ExplainedResult;

/**
 * How a plan begins, as it is typed.
 *
 * @param from {@code last} to copy last year's measures
 */
public record StartForm(String year, String resultYear, String from) {

    static StartForm of(Typed typed) {
        return new StartForm(typed.one("year"), typed.one("resultYear"), typed.one("from"));
    }

    /** What is most likely wanted: the year after the newest result. */
    static StartForm likely(List<ExplainedResult> results) {
        return results.isEmpty()
                ? new StartForm("", "", "result")
                : new StartForm(
                        results.getFirst().year().next().toString(),
                        results.getFirst().year().toString(),
                        "result");
    }

    /** How to begin, or what is wrong. */
    Parsed<Start> parse(List<ExplainedResult> results, List<FiscalYear> taken) {
        var problems = new ArrayList<Problem>();
        var wanted = year(year);
        if (wanted.isEmpty()) {
            problems.add(Problem.of("year", "planning.problem.year"));
        } else if (taken.contains(wanted.get())) {
            problems.add(
                    Problem.of("year", "planning.problem.taken", wanted.get().toString()));
        }
        var basis = year(resultYear)
                .filter(candidate ->
                        results.stream().anyMatch(result -> result.year().equals(candidate)));
        if (basis.isEmpty()) {
            problems.add(Problem.of("resultYear", "planning.problem.result"));
        }
        if (wanted.isPresent() && basis.isPresent() && !follows(wanted.get(), basis.get())) {
            problems.add(Problem.of(
                    "year",
                    "planning.problem.far",
                    basis.get().next().toString(),
                    basis.get().next().next().toString()));
        }
        return wanted.isPresent() && basis.isPresent() && problems.isEmpty()
                ? Parsed.good(new Start(wanted.get(), basis.get(), from.equals("last")))
                : Parsed.bad(new Problems(problems));
    }

    /** A result is answered in the year after it, or in the one after that where it came late. */
    private static boolean follows(FiscalYear plan, FiscalYear result) {
        return plan.equals(result.next()) || plan.equals(result.next().next());
    }

    private static Optional<FiscalYear> year(String typed) {
        var digits = Digits.arabic(typed.strip());
        return digits.matches("2[56]\\d\\d") ? Optional.of(new FiscalYear(Integer.parseInt(digits))) : Optional.empty();
    }

    /** The year of the plan, the result it rests on, and whether last year's measures come along. */
    record Start(FiscalYear year, FiscalYear resultYear, boolean copiesLastYear) {}
}
