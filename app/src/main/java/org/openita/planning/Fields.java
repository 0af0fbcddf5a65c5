package org.openita.planning;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openita.framework.Code;
import org.openita.measure.Measure;

/** What a plan says, by field, as the trail keeps it. */
final class Fields {

    private Fields() {}

    static Map<String, Object> of(DraftFinding finding) {
        return Map.of("text", finding.text(), "items", String.join("\n", finding.items()));
    }

    static Map<String, Object> of(int topic, Measure measure) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("topic", String.valueOf(topic));
        fields.put("title", measure.title());
        fields.put("addresses", measure.addresses().stream().map(Code::value).collect(joining(", ")));
        fields.put("steps", String.join("\n", measure.steps()));
        fields.put("units", String.join("\n", measure.units()));
        fields.put("phrase", measure.schedule().phrase());
        fields.put("start", measure.schedule().start().map(LocalDate::toString).orElse(""));
        fields.put("end", measure.schedule().end().map(LocalDate::toString).orElse(""));
        fields.put(
                "effect",
                measure.expectedEffect()
                        .map(effect -> effect.code() + " +" + effect.points().toPlainString())
                        .orElse(""));
        fields.put("sign", measure.completionSign().orElse(""));
        return fields;
    }

    /** Those that differ from the others, or are not among them. */
    static Map<String, Object> changed(Map<String, Object> fields, Map<String, Object> others) {
        var changed = new LinkedHashMap<String, Object>();
        fields.forEach((field, value) -> {
            if (!Objects.equals(value, others.get(field))) {
                changed.put(field, value);
            }
        });
        return changed;
    }
}
