package org.openita.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openita.platform.Problem;

/**
 * What an agency says of a measure at the end of its year; each text may be empty.
 *
 * @param revision how often it was written; 0 where it never was
 */
public record Conclusion(String result, String problem, String suggestion, int revision) {

    static final Conclusion NONE = new Conclusion("", "", "", 0);

    private static final int LONGEST = 6_000;

    static Conclusion typed(Map<String, String> typed) {
        var revision = typed.getOrDefault("revision", "");
        return new Conclusion(
                typed.getOrDefault("result", "").strip(),
                typed.getOrDefault("problem", "").strip(),
                typed.getOrDefault("suggestion", "").strip(),
                revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : 0);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Map.of("result", result, "problem", problem, "suggestion", suggestion).forEach((field, text) -> {
            if (text.length() > LONGEST) {
                problems.add(Problem.of(field, "followup.problem.long", LONGEST));
            }
        });
        return problems;
    }

    Conclusion after(Conclusion other) {
        return new Conclusion(result, problem, suggestion, other.revision());
    }

    Map<String, Object> described() {
        return revision == 0 && result.isEmpty() && problem.isEmpty() && suggestion.isEmpty()
                ? Map.of()
                : Map.of("result", result, "problem", problem, "suggestion", suggestion);
    }
}
