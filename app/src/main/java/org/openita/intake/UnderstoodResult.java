package org.openita.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.openita.framework.Code;
import org.openita.result.Published;
import org.openita.result.Recording;
import org.openita.scoring.KnownValues;

/**
 * What a file says of one agency, understood and held against what is kept.
 *
 * @param line where the file speaks of it first
 * @param registration the agency as it would be registered, where it is not yet
 * @param replaces the edition it was held against; 0 where there is none
 * @param published what was printed, kept figures included where the file is silent
 * @param known every value the result would have then, by code
 * @param said what the file says that is not kept yet, with what is kept now
 * @param notes what is worth a look and no fault
 */
public record UnderstoodResult(
        long line,
        String agency,
        Agency.Name name,
        Optional<AgencyRegistration> registration,
        Change change,
        int replaces,
        Published published,
        Map<String, BigDecimal> known,
        List<Said> said,
        List<Note> notes) {

    public UnderstoodResult {
        known = Map.copyOf(known);
        said = List.copyOf(said);
        notes = List.copyOf(notes);
    }

    /** What would happen to the result. */
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** A figure or word the file brings, and the one it takes the place of. */
    public record Said(String what, String now, Optional<String> before) {}

    /** Something to look at; its words are the message {@code intake.note.…}. */
    public record Note(String message, List<String> args) {

        public Note {
            args = List.copyOf(args);
        }

        static Note of(String message, String... args) {
            return new Note(message, List.of(args));
        }
    }

    Recording recording() {
        var values = new HashMap<Code, BigDecimal>();
        known.forEach((code, value) -> values.put(new Code(code), value));
        return new Recording(new AgencyCode(agency), replaces, published, new KnownValues(values));
    }
}
