package org.openita.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.access.Account;
import org.openita.agency.AgencyCode;
import org.openita.framework.Digits;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.springframework.util.MultiValueMap;

/**
 * Who is to collect answers, and where, as it is sent.
 *
 * @param agencies the codes that were ticked
 * @param all whether everything that was found is meant instead
 */
public record AssignmentForm(String assessor, String least, List<String> agencies, boolean all) {

    static final AssignmentForm BLANK = new AssignmentForm("", "", List.of(), false);

    public AssignmentForm {
        agencies = List.copyOf(agencies);
    }

    static AssignmentForm of(MultiValueMap<String, String> fields) {
        return new AssignmentForm(
                one(fields, "assessor"),
                one(fields, "least"),
                fields.getOrDefault("agency", List.of()),
                one(fields, "which").equals("all"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    /** The account that was chosen, of those that can be. */
    Optional<Account> assessor(List<Account> candidates) {
        return candidates.stream()
                .filter(each -> Long.toString(each.id()).equals(assessor))
                .findFirst();
    }

    /** How many answers there should be, where a number was typed. */
    Optional<Integer> wanted() {
        return Optional.of(plainLeast())
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf);
    }

    /** The agencies that were ticked. */
    List<AgencyCode> codes() {
        return agencies.stream()
                .filter(AgencyCode::isValid)
                .map(AgencyCode::new)
                .toList();
    }

    Problems problems(List<Account> candidates) {
        var problems = new ArrayList<Problem>();
        if (assessor(candidates).isEmpty()) {
            problems.add(Problem.of("assessor", "fieldwork.problem.assessor"));
        }
        if (!plainLeast().isEmpty() && wanted().isEmpty()) {
            problems.add(Problem.of("least", "fieldwork.problem.least"));
        }
        if (!all && codes().isEmpty()) {
            problems.add(Problem.of("agency", "fieldwork.problem.agency"));
        }
        return new Problems(problems);
    }

    private String plainLeast() {
        return Digits.arabic(least.strip()).replace(",", "");
    }
}
