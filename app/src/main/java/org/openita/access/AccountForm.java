package org.openita.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openita.platform.Problem;

/** Who an account is for, as typed; the address in small letters. */
record AccountForm(String email, String name) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}");
    private static final int LONGEST_NAME = 120;

    static AccountForm of(Map<String, String> typed) {
        return new AccountForm(
                typed.getOrDefault("email", "").strip().toLowerCase(Locale.ROOT),
                typed.getOrDefault("name", "").strip());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!ADDRESS.matcher(email).matches()) {
            problems.add(Problem.of("email", "access.problem.email"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "access.problem.name", Integer.toString(LONGEST_NAME)));
        }
        return problems;
    }
}
