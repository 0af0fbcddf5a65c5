package org.openita.cli;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a file has its three columns, and how many it has in all. */
record Columns(int agency, int code, int value, int count) {

    private static final List<String> NAMES = List.of("agency", "code", "value");

    /** Reads the header; nothing where a column is missing or stands there twice. */
    static Optional<Columns> read(List<String> header, long line, Faults faults) {
        var names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (var name : NAMES) {
            if (!names.contains(name)) {
                faults.add(line, Message.missingColumn(name));
            } else if (Collections.frequency(names, name) > 1) {
                faults.add(line, Message.repeatedColumn(name));
            }
        }
        var others = header.stream()
                .filter(name -> !NAMES.contains(name.strip().toLowerCase(Locale.ROOT)))
                .toList();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        if (!others.isEmpty()) {
            faults.note(line, Message.ignoredColumns(others));
        }
        return Optional.of(
                new Columns(names.indexOf("agency"), names.indexOf("code"), names.indexOf("value"), names.size()));
    }
}
