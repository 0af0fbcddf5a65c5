package org.openita.platform;

import java.util.regex.Pattern;

/** The number of a page in an address, where anything can stand. */
public final class PageNumber {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");

    private PageNumber() {}

    /** The page that is asked for, in Thai or Arabic digits; the first where that cannot be told. */
    public static int read(String written) {
        var digits = written.strip();
        return NUMBER.matcher(digits).matches() ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
