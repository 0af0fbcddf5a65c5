package org.openita.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.platform.Problem;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;

/** A role for somebody, as typed: which, in which agency, in which unit. */
public record GrantForm(String role, AgencyChoice agency, String unit) {

    static GrantForm empty(Agencies agencies) {
        return of(Map.of(), agencies);
    }

    static GrantForm of(Map<String, String> typed, Agencies agencies) {
        return new GrantForm(
                typed.getOrDefault("role", "").strip(),
                AgencyChoice.of(typed.getOrDefault("agency", "").strip(), agencies),
                typed.getOrDefault("unit", "").strip());
    }

    /** The roles to choose from. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    List<Problem> problems() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            return List.of(Problem.of("role", "access.problem.role"));
        }
        if (agency.typed().isEmpty()) {
            return chosen.get().mayReachAll() ? List.of() : List.of(Problem.of("agency", "access.problem.agency"));
        }
        if (agency.chosen().isPresent()) {
            return List.of();
        }
        return List.of(Problem.of(
                "agency",
                agency.matching().isEmpty() ? "access.problem.agency-unknown" : "access.problem.agency-several"));
    }

    /** What was typed; refused where it makes no sense. */
    Grant grant() {
        if (!problems().isEmpty()) {
            throw new Refused(RefusalCode.NOT_UNDERSTOOD);
        }
        return new Grant(
                chosen().orElseThrow(),
                agency.chosen().map(Agency::code),
                Optional.of(unit).filter(name -> !name.isEmpty()));
    }

    private Optional<Role> chosen() {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst();
    }
}
