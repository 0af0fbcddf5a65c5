package org.openita.disclosure;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openita.disclosure.ItemWork.Duty;

/** What an item shows, by field, as the trail keeps it. */
final class Fields {

    private Fields() {}

    static Map<String, Object> of(ItemWork work) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("state", work.state().name());
        fields.put(
                "elements", work.answer().elements().stream().map(Fields::words).collect(joining("\n")));
        fields.put("links", work.answer().links().stream().map(Fields::words).collect(joining("\n")));
        fields.put("files", work.files().stream().map(Fields::words).collect(joining("\n")));
        fields.put("explanation", work.answer().explanation());
        fields.put("none", work.answer().none());
        return fields;
    }

    static Map<String, Object> of(Duty duty) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("unit", duty.unit());
        fields.put("due", duty.due().map(LocalDate::toString).orElse(""));
        return fields;
    }

    /** Those that differ from the others. */
    static Map<String, Object> changed(Map<String, Object> fields, Map<String, Object> others) {
        var changed = new LinkedHashMap<String, Object>();
        fields.forEach((field, value) -> {
            if (!Objects.equals(value, others.get(field))) {
                changed.put(field, value);
            }
        });
        return changed;
    }

    private static String words(ShownElement element) {
        return element.number() + ". " + element.place();
    }

    private static String words(ShownLink link) {
        return link.address() + " " + link.place()
                + link.years().map(years -> " (" + years + ")").orElse("");
    }

    private static String words(ShownFile file) {
        return file.name() + file.years().map(years -> " (" + years + ")").orElse("") + " SHA-256 " + file.sha256();
    }
}
