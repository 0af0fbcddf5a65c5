package org.openita.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.agency.Agency;

/** Finds registered agencies by code, or by a name that only one of them has. */
final class KnownAgencies {

    private final Map<String, Agency> byCode = new HashMap<>();
    private final Map<String, Agency> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    KnownAgencies(Collection<Agency> agencies) {
        for (var agency : agencies) {
            byCode.put(agency.code().value(), agency);
            name(agency.name().th(), agency);
            name(agency.name().en(), agency);
        }
        byName.keySet().removeAll(ambiguous);
    }

    Optional<Agency> find(String written) {
        return Optional.ofNullable(byCode.get(written.strip().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(byName.get(plain(written))));
    }

    /** Whether two names are the same but for spaces and case. */
    static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private void name(String name, Agency agency) {
        var other = byName.putIfAbsent(plain(name), agency);
        if (other != null && !other.equals(agency)) {
            ambiguous.add(plain(name));
        }
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}]+", "");
    }
}
