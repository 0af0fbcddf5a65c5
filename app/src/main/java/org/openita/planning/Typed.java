package org.openita.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form as a browser sends them, with line ends of one kind and nothing that is not text. */
record Typed(Map<String, List<String>> fields) {

    private static final String NO_TEXT = "[\\p{Cc}&&[^\\n\\t]]";

    String one(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream().map(Typed::clean).toList();
    }

    Optional<String> action() {
        return all("do").stream().findFirst();
    }

    int number(String field) {
        var typed = one(field);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll(NO_TEXT, "");
    }
}
