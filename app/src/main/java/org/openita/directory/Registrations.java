package org.openita.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.openita.agency.AgencyUnit;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entries of agencies in the register: made and changed by whoever manages agencies, each change kept. */
@Service
public class Registrations {

    private final Agencies agencies;
    private final AuditTrail trail;

    Registrations(Agencies agencies, AuditTrail trail) {
        this.agencies = agencies;
        this.trail = trail;
    }

    /** Registers an agency; its code must be free. */
    @Transactional
    public void register(Actor actor, AgencyRegistration registration) {
        actor.mustBeAllowed(Permission.MANAGE_AGENCIES, registration.code());
        agencies.register(registration);
        record(actor, registration.code(), "directory.register", Map.of(), described(registration));
    }

    /** Gives an agency other names, another type or province. */
    @Transactional
    public void change(Actor actor, AgencyRegistration registration) {
        actor.mustBeAllowed(Permission.MANAGE_AGENCIES, registration.code());
        var before = described(find(registration.code()));
        var after = described(registration);
        if (before.equals(after)) {
            return;
        }
        agencies.change(registration);
        var changed = new HashMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        before.keySet().retainAll(changed.keySet());
        record(actor, registration.code(), "directory.change", before, changed);
    }

    /** Adds a unit to an agency; nothing where it has one of that name. */
    @Transactional
    public Optional<AgencyUnit> addUnit(Actor actor, AgencyCode agency, String name) {
        actor.mustBeAllowed(Permission.MANAGE_AGENCIES, agency);
        find(agency);
        var added = agencies.addUnit(agency, name);
        added.ifPresent(unit -> record(actor, agency, "directory.unit", Map.of(), described(unit)));
        return added;
    }

    /** Closes a unit, or opens it again. */
    @Transactional
    public void turnUnit(Actor actor, AgencyCode agency, long number) {
        actor.mustBeAllowed(Permission.MANAGE_AGENCIES, agency);
        var unit = agencies.units(agency).stream()
                .filter(each -> each.id() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var turned = new AgencyUnit(unit.id(), unit.name(), !unit.closed());
        agencies.changeUnit(agency, turned);
        record(actor, agency, "directory.unit", described(unit), described(turned));
    }

    private Agency find(AgencyCode agency) {
        return agencies.find(agency.value()).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private void record(
            Actor actor, AgencyCode agency, String action, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(actor.who(), Optional.of(agency.value()), action, agency.value(), before, after));
    }

    private static Map<String, Object> described(Agency agency) {
        return described(new AgencyRegistration(
                agency.code(),
                agency.name(),
                new AgencyRegistration.Kind(
                        agency.type().code(), agency.province().code(), agency.fictional())));
    }

    private static Map<String, Object> described(AgencyRegistration registration) {
        return new HashMap<>(Map.of(
                "nameTh", registration.name().th(),
                "nameEn", registration.name().en(),
                "type", registration.kind().type(),
                "province", registration.kind().province()));
    }

    private static Map<String, Object> described(AgencyUnit unit) {
        return Map.of("name", unit.name(), "closed", unit.closed());
    }
}
