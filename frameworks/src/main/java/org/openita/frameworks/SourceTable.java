package org.openita.frameworks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Source;
import org.openita.framework.Source.Status;

/** The sources a document declares, by their keys, and which of them it uses. */
final class SourceTable {

    private final Map<String, Source> byKey = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private @Nullable Section table;

    /** Reads the table; what cannot be read of a source is noted, and the source is known all the same. */
    List<Source> read(Section sources) {
        table = sources;
        return sources.names().stream()
                .map(key -> sources.in(key, source -> declare(key, source)))
                .toList();
    }

    private Source declare(String key, Section section) {
        var status = section.choice("status", Status.class);
        var description = section.word("description");
        var thai = section.has("descriptionTh") ? section.word("descriptionTh") : description;
        var source = new Source(key, status, section.word("confidence"), description, thai);
        byKey.put(key, source);
        return source;
    }

    Optional<Source> find(String key) {
        used.add(key);
        return Optional.ofNullable(byKey.get(key));
    }

    /** Notes every source that nothing in the document names; to be called when all of it was read. */
    void reportUnused() {
        if (table != null) {
            for (var key : table.names()) {
                if (!used.contains(key)) {
                    table.fault(key, "nothing in this document names this source");
                }
            }
        }
    }
}
