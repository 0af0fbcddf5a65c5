package org.openita.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The name under which somebody brought a file in; shown and given back, never used for a place on the disk. */
public record FileName(String value) {

    private static final int LONGEST = 150;

    /** Endings that make a system run or show a file, wherever they stand in a name. */
    private static final Set<String> RUNNABLE = Set.of(
            "exe", "com", "bat", "cmd", "scr", "msi", "ps1", "vbs", "js", "jse", "jar", "sh", "hta", "lnk", "php",
            "jsp", "asp", "aspx", "html", "htm", "xhtml", "svg", "docm", "xlsm");

    /** The name without folders, control characters and characters that turn the direction of writing. */
    static FileName of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip().replaceFirst("^\\.+", "");
        return new FileName(shortened(clean));
    }

    /** Whether an ending before the last one would be run where the last is hidden or lost. */
    boolean hidesAnother() {
        var parts = value.toLowerCase(Locale.ROOT).split("\\.", -1);
        return parts.length > 2 && Arrays.stream(parts, 1, parts.length - 1).anyMatch(RUNNABLE::contains);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST / 2) + "…" + name.substring(name.length() - LONGEST / 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
