package org.openita.disclosure;

import java.util.List;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Permission;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.agency.UnitName;

/** Which items somebody sees and writes on: a unit's officer those of the unit, everybody else those of the agency. */
final class Reach {

    private final List<Grant> grants;

    private Reach(List<Grant> grants) {
        this.grants = grants;
    }

    static Reach of(Actor actor, AgencyCode agency) {
        return new Reach(actor.grants().stream()
                .filter(grant ->
                        grant.agency().filter(each -> !each.equals(agency)).isEmpty())
                .toList());
    }

    boolean sees(ItemWork item) {
        return includes(Permission.READ_UNPUBLISHED, item.duty().unit());
    }

    boolean writes(ItemWork item) {
        return includes(Permission.ANSWER_DISCLOSURE, item.duty().unit());
    }

    /** Whether it is for this person to say who does what. */
    boolean dividesWork() {
        return grants.stream()
                .anyMatch(grant -> grant.role().permits(Permission.ANSWER_DISCLOSURE) && !isOfUnit(grant));
    }

    /** Whether this person has a part in the work, and so a say. */
    boolean hasSay() {
        return List.of(Permission.ANSWER_DISCLOSURE, Permission.SUBMIT_DISCLOSURE, Permission.REOPEN_DISCLOSURE)
                .stream()
                .anyMatch(permission ->
                        grants.stream().anyMatch(grant -> grant.role().permits(permission)));
    }

    private boolean includes(Permission permission, String unit) {
        return grants.stream()
                .filter(grant -> grant.role().permits(permission))
                .anyMatch(grant -> !isOfUnit(grant) || isOf(grant.unit(), unit));
    }

    private static boolean isOfUnit(Grant grant) {
        return grant.role() == Role.UNIT_OFFICER;
    }

    private static boolean isOf(Optional<String> own, String unit) {
        return own.filter(each -> UnitName.isNamed(unit, each)).isPresent();
    }
}
