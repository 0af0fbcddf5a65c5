package org.openita.disclosure;

import java.util.List;
import java.util.Map;

/** The fields of a form as a browser sends them, with line ends of one kind and nothing that is not text. */
record Typed(Map<String, List<String>> fields) {

    private static final String NO_TEXT = "[\\p{Cc}&&[^\\n\\t]]";

    String one(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream().map(Typed::clean).toList();
    }

    int number(String field) {
        var typed = one(field);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll(NO_TEXT, "");
    }
}
