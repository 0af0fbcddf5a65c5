package org.openita.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyNames;
import org.openita.audit.Entry;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Language;
import org.openita.platform.View;
import org.springframework.web.util.UriUtils;

/**
 * A part of the trail, newest first.
 *
 * @param next the number before which the next page begins
 * @param names of the agencies that entries are of
 */
public record AuditPage(Question question, List<Entry> entries, Optional<Long> next, AgencyNames names) {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    public AuditPage {
        entries = List.copyOf(entries);
    }

    /**
     * What is asked of the trail.
     *
     * @param agency the agency it is of; everywhere if empty
     * @param full whether what a large change came to in each agency is told too
     */
    public record Question(Optional<Agency> agency, String words, boolean full) {}

    /** Where the entries stand that are older than these. */
    public String older(long before) {
        return address() + "?before=" + before + "&words=" + UriUtils.encode(question.words(), StandardCharsets.UTF_8)
                + (question.agency().isEmpty() && question.full() ? "&full=true" : "");
    }

    /** Where this trail stands. */
    public String address() {
        return question.agency()
                .map(known -> "/agencies/" + known.code() + "/audit")
                .orElse("/audit");
    }

    /** The name of an entry's agency, or its code where there is none of that code any more. */
    public String agency(String code, Language language) {
        return AgencyCode.isValid(code) ? names.name(new AgencyCode(code), language.tag()) : code;
    }

    /**
     * The fields that an entry changed, with what they were and are, in words where rooms have some: the message
     * {@code audit.field.NAME}, and {@code audit.value.NAME.VALUE}.
     */
    public static List<Field> fields(Entry entry, View view) {
        var change = entry.change();
        var names = new TreeSet<>(change.before().keySet());
        names.addAll(change.after().keySet());
        return names.stream()
                .map(name -> new Field(
                        view.textOr("audit.field." + name, name),
                        text(name, change.before().get(name), view),
                        text(name, change.after().get(name), view)))
                .filter(Field::differs)
                .toList();
    }

    private static String text(String field, @Nullable Object value, View view) {
        var text = value == null ? "" : value.toString();
        if (MOMENT.matcher(text).matches()) {
            return BuddhistDates.moment(Instant.parse(text), view.language());
        }
        if (DAY.matcher(text).matches()) {
            return BuddhistDates.full(LocalDate.parse(text), view.language());
        }
        return view.textOr("audit.value." + field + "." + text, text);
    }

    /** One field before and after; empty where there was or is nothing. */
    public record Field(String name, String before, String after) {

        boolean differs() {
            return !before.equals(after);
        }
    }
}
