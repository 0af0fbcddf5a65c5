package org.openita.framework;

import java.util.regex.Pattern;

/** Names a programme and a fiscal year, such as {@code th-national-2567}. */
public record FrameworkId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*-\\d{4}");

    public FrameworkId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a framework id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The programme without its year: {@code th-national}. */
    public String programme() {
        return value.substring(0, value.lastIndexOf('-'));
    }

    @Override
    public String toString() {
        return value;
    }
}
