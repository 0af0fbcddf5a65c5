package org.openita.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.platform.Problem;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;

/** A role for somebody, as typed: which, in which agency, in which unit. */
public record GrantForm(String role, String agency, String unit) {

    static final GrantForm EMPTY = new GrantForm("", "", "");

    static GrantForm of(Map<String, String> typed) {
        return new GrantForm(
                typed.getOrDefault("role", "").strip(),
                typed.getOrDefault("agency", "").strip(),
                typed.getOrDefault("unit", "").strip());
    }

    /** The roles to choose from. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    List<Problem> problems(Agencies agencies) {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            return List.of(Problem.of("role", "access.problem.role"));
        }
        if (agency.isEmpty()) {
            return chosen.get().mayReachAll() ? List.of() : List.of(Problem.of("agency", "access.problem.agency"));
        }
        return agencies.find(agency).isPresent()
                ? List.of()
                : List.of(Problem.of("agency", "access.problem.agency-unknown"));
    }

    /** What was typed; refused where it makes no sense. */
    Grant grant() {
        var known = chosen().filter(some -> !agency.isEmpty() || some.mayReachAll())
                .filter(some -> agency.isEmpty() || AgencyCode.isValid(agency))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_UNDERSTOOD));
        return new Grant(
                known,
                Optional.of(agency).filter(code -> !code.isEmpty()).map(AgencyCode::new),
                Optional.of(unit).filter(name -> !name.isEmpty()));
    }

    private Optional<Role> chosen() {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst();
    }
}
