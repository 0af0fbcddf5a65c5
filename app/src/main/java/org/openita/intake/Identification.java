package org.openita.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.agency.Agency.Listed;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencyRegistration;
import org.openita.intake.Header.Kind;
import org.openita.intake.UnderstoodResult.Note;

/** Tells which agency rows speak of: a registered one, or one to be registered. */
final class Identification {

    private static final int LONGEST_NAME = 200;

    private final ImportOrder order;
    private final KnownAgencies known;
    private final AgencyLists lists;
    private final Faults faults;

    Identification(ImportOrder order, KnownAgencies known, AgencyLists lists, Faults faults) {
        this.order = order;
        this.known = known;
        this.lists = lists;
        this.faults = faults;
    }

    /** The agency meant. */
    record Identified(AgencyCode code, Agency.Name name, Optional<AgencyRegistration> registration, List<Note> notes) {}

    /** Nothing where the rows are at fault, which is said then. */
    Optional<Identified> identify(AgencyRows rows) {
        var found = known.find(rows.agency());
        if (order.only().isPresent()
                && found.filter(agency -> agency.code().equals(order.only().get()))
                        .isEmpty()) {
            return fault(rows, "agency", "other-agency", rows.agency());
        }
        if (found.isPresent()) {
            return Optional.of(registered(found.get(), rows));
        }
        return order.strangers() == ImportOrder.Strangers.REFUSED
                ? fault(rows, "agency", "unknown-agency", rows.agency())
                : stranger(rows);
    }

    private Identified registered(Agency agency, AgencyRows rows) {
        var notes = new ArrayList<Note>();
        var name = rows.described(Kind.NAME);
        if (!name.isEmpty()
                && !KnownAgencies.sameName(name, agency.name().th())
                && !KnownAgencies.sameName(name, agency.name().en())) {
            notes.add(Note.of("other-name", name, agency.name().th()));
        }
        compare("other-type", type(rows), agency.type(), notes);
        compare("other-province", province(rows), agency.province(), notes);
        return new Identified(agency.code(), agency.name(), Optional.empty(), notes);
    }

    private static void compare(String message, Optional<Listed> said, Listed registered, List<Note> notes) {
        said.filter(listed -> !listed.code().equals(registered.code()))
                .ifPresent(listed -> notes.add(
                        Note.of(message, listed.name().th(), registered.name().th())));
    }

    private Optional<Identified> stranger(AgencyRows rows) {
        var code = rows.agency().toLowerCase(Locale.ROOT);
        var name = rows.described(Kind.NAME);
        var type = type(rows);
        var province = province(rows);
        if (!AgencyCode.isValid(code)) {
            fault(rows, "agency", "not-an-agency-code", rows.agency());
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault(rows, "name", "no-name", rows.agency());
        }
        missing(rows, Kind.TYPE, "type");
        missing(rows, Kind.PROVINCE, "province");
        if (!AgencyCode.isValid(code) || name.isEmpty() || type.isEmpty() || province.isEmpty()) {
            return Optional.empty();
        }
        var english = rows.described(Kind.NAME_EN);
        var names = new Agency.Name(name, english.isEmpty() ? name : english);
        var kind = new AgencyRegistration.Kind(type.get().code(), province.get().code(), false);
        var registration = new AgencyRegistration(new AgencyCode(code), names, kind);
        return Optional.of(new Identified(registration.code(), names, Optional.of(registration), List.of()));
    }

    private void missing(AgencyRows rows, Kind kind, String column) {
        if (rows.described(kind).isEmpty()) {
            fault(rows, column, "needed-to-register", rows.agency());
        }
    }

    private Optional<Listed> type(AgencyRows rows) {
        var written = rows.described(Kind.TYPE);
        var type = lists.type(written);
        if (!written.isEmpty() && type.isEmpty()) {
            fault(rows, "type", "unknown-type", written);
        }
        return type;
    }

    private Optional<Listed> province(AgencyRows rows) {
        var written = rows.described(Kind.PROVINCE);
        var province = lists.province(written);
        if (!written.isEmpty() && province.isEmpty()) {
            fault(rows, "province", "unknown-province", written);
        }
        return province;
    }

    private Optional<Identified> fault(AgencyRows rows, String column, String message, String written) {
        faults.add(Fault.ofCell(rows.line(), column, message, written));
        return Optional.empty();
    }
}
