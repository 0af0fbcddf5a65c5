package org.openita.agency;

import java.util.regex.Pattern;

/** The short name of an agency in addresses and files: {@code tak-pao}. */
public record AgencyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,60}");

    public AgencyCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an agency code: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
