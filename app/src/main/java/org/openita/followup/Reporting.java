package org.openita.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Actor;
import org.openita.access.Colleague;
import org.openita.access.Grant;
import org.openita.access.Permission;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;

/** Who reports of a measure: the agency's officers of all of them, a unit's officer of those of the unit. */
final class Reporting {

    private Reporting() {}

    static boolean isAllowed(Actor actor, AgencyCode agency, PlannedMeasure measure) {
        return grants(actor, agency)
                .anyMatch(grant -> grant.role() != Role.UNIT_OFFICER
                        || grant.unit().filter(measure::isOf).isPresent());
    }

    /** Whether all that somebody may report of belongs to units. */
    static boolean isForUnitsAlone(Actor actor, AgencyCode agency) {
        var grants = grants(actor, agency).toList();
        return !grants.isEmpty() && grants.stream().allMatch(grant -> grant.role() == Role.UNIT_OFFICER);
    }

    /** Who is asked for a measure: the officers of its units, or else those of the agency. */
    static List<Colleague> asked(PlannedMeasure measure, List<Colleague> colleagues) {
        var ofUnits = colleagues.stream()
                .filter(colleague -> colleague.role() == Role.UNIT_OFFICER)
                .filter(colleague -> colleague.unit().filter(measure::isOf).isPresent())
                .toList();
        return ofUnits.isEmpty()
                ? colleagues.stream()
                        .filter(colleague -> colleague.role() == Role.OFFICER)
                        .toList()
                : ofUnits;
    }

    private static Stream<Grant> grants(Actor actor, AgencyCode agency) {
        return actor.grants().stream()
                .filter(grant -> grant.role().permits(Permission.REPORT_PROGRESS))
                .filter(grant -> grant.agency().equals(Optional.of(agency)));
    }
}
