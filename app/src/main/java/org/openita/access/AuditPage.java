package org.openita.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openita.agency.Agency;
import org.openita.audit.Entry;

/**
 * A part of the trail, newest first.
 *
 * @param agency the agency it is of; everywhere if empty
 * @param next the number before which the next page begins
 */
public record AuditPage(Optional<Agency> agency, String words, List<Entry> entries, Optional<Long> next) {

    public AuditPage {
        entries = List.copyOf(entries);
    }

    /** Where the entries stand that are older than these. */
    public String older(long before) {
        return address() + "?before=" + before + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Where this trail stands. */
    public String address() {
        return agency.map(known -> "/agencies/" + known.code() + "/audit").orElse("/audit");
    }

    /** The fields that an entry tells of, with what they were and are. */
    public static List<Field> fields(Entry entry) {
        var change = entry.change();
        var names = new TreeSet<>(change.before().keySet());
        names.addAll(change.after().keySet());
        return names.stream()
                .map(name -> new Field(
                        name,
                        text(change.before().get(name)),
                        text(change.after().get(name))))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** One field before and after; empty where there was or is nothing. */
    public record Field(String name, String before, String after) {}
}
