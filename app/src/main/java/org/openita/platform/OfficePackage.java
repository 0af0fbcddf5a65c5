package org.openita.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the zip file that a document of an office program is, without believing what it says of its own size. */
final class OfficePackage {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 100_000_000;
    private static final int PIECE = 8_192;

    private OfficePackage() {}

    /** Whether the content is a sound package with this main part, of a sane size unpacked and without macros. */
    static boolean holds(byte[] content, String mainPart) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var names = new HashSet<String>();
            var piece = new byte[PIECE];
            var unpacked = 0L;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName();
                if (!names.add(name) || names.size() > MOST_PARTS || isUnwelcome(name)) {
                    return false;
                }
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES) {
                        return false;
                    }
                }
            }
            return names.contains("[Content_Types].xml") && names.contains(mainPart);
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        } catch (IOException endsTooEarly) {
            return false;
        }
    }

    private static boolean isUnwelcome(String name) {
        return name.contains("..")
                || name.startsWith("/")
                || name.contains("\\")
                || name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }
}
