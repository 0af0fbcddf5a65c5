package org.openita.access;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;

/**
 * An agency that is being chosen by its code or its name, among very many.
 *
 * @param typed what was typed
 * @param chosen the agency that this names
 * @param matching where it names none, those whose name holds it, to choose from
 * @param suggested every agency, where they are few enough to be shown with the field
 */
public record AgencyChoice(String typed, Optional<Agency> chosen, List<Agency> matching, List<Agency> suggested) {

    private static final int FEW = 200;
    private static final int MATCHES = 50;

    static AgencyChoice of(String typed, Agencies agencies) {
        var all = agencies.named("", FEW + 1);
        var suggested = all.size() > FEW ? List.<Agency>of() : all;
        if (typed.isEmpty()) {
            return new AgencyChoice(typed, Optional.empty(), List.of(), suggested);
        }
        var named = agencies.named(typed, MATCHES);
        var chosen = agencies.find(typed).or(() -> only(named, typed));
        return new AgencyChoice(typed, chosen, chosen.isPresent() ? List.of() : named, suggested);
    }

    /** The agency of this name, if no other has it. */
    private static Optional<Agency> only(List<Agency> named, String name) {
        var same = named.stream()
                .filter(agency ->
                        agency.name().th().equals(name) || agency.name().en().equalsIgnoreCase(name))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
