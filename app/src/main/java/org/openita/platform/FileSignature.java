package org.openita.platform;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells whether content is of a kind, by the content alone: a name proves nothing. */
final class FileSignature {

    private static final int BEGINNING = 1_024;

    private FileSignature() {}

    static boolean fits(FileKind kind, byte[] content) {
        return switch (kind) {
            case PDF -> begins(content, '%', 'P', 'D', 'F', '-');
            case PNG -> begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
            case JPEG -> begins(content, 0xFF, 0xD8, 0xFF);
            case DOCX -> OfficePackage.holds(content, "word/document.xml");
            case XLSX -> OfficePackage.holds(content, "xl/workbook.xml");
            case TEXT, CSV -> content.length > 0 && isPlainText(content);
        };
    }

    /** No control characters but those of lines and tabs, and nothing that a browser would take for a page. */
    private static boolean isPlainText(byte[] content) {
        for (var each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n' && each != '\f') {
                return false;
            }
        }
        var length = Math.min(content.length, BEGINNING);
        var beginning = new String(content, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return !beginning.contains("<html")
                && !beginning.contains("<!doctype")
                && !beginning.contains("<svg")
                && !beginning.contains("<script");
    }

    private static boolean begins(byte[] content, int... signature) {
        return content.length > signature.length
                && IntStream.range(0, signature.length).allMatch(at -> (content[at] & 0xFF) == signature[at]);
    }
}
