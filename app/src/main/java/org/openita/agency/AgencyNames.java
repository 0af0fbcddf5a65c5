package org.openita.agency;

import java.util.Map;
import org.openita.agency.Agency.Name;

/** The names of some agencies, to show in place of their codes. */
public record AgencyNames(Map<AgencyCode, Name> names) {

    public AgencyNames {
        names = Map.copyOf(names);
    }

    /** The name in a language; the code where there is no such agency. */
    public String name(AgencyCode agency, String language) {
        var name = names.get(agency);
        return name == null ? agency.value() : name.in(language);
    }
}
