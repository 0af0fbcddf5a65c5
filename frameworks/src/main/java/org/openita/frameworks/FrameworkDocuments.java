package org.openita.frameworks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openita.framework.Framework;

/** Reads framework documents: completely, or with every fault there is. */
public final class FrameworkDocuments {

    private FrameworkDocuments() {}

    /**
     * Reads one document.
     *
     * @param file the name that faults are reported under
     */
    public static Loaded<Framework> read(String file, byte[] bytes) {
        var faults = new Faults(file);
        var reading = Reading.of(faults);
        var framework = Yaml.compose(bytes, faults)
                .map(document -> Section.read(
                        document, reading, top -> FrameworkReader.read(top, reading.sources(), sha256(bytes))));
        return faults.unlessAny(framework::orElseThrow);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }
}
