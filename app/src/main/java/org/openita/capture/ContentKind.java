package org.openita.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What evidence on the web may be, told by its content: what a site says of it proves nothing. */
public enum ContentKind {
    PAGE("html"),
    TEXT("txt"),
    PDF("pdf"),
    PICTURE("img"),
    /** A document of an office program, old or new. */
    OFFICE("office");

    private static final int BEGINNING = 4_096;
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] PNG = {0x89, 'P', 'N', 'G'};
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] GIF = {'G', 'I', 'F', '8'};
    private static final int[] DOCUMENT = {'%', 'P', 'D', 'F', '-'};

    private final String ending;

    ContentKind(String ending) {
        this.ending = ending;
    }

    /** How the name of a copy ends. */
    public String ending() {
        return ending;
    }

    /** Whether it can be read as lines of text. */
    public boolean isReadable() {
        return this == PAGE || this == TEXT;
    }

    static Optional<ContentKind> of(byte[] content) {
        if (begins(content, DOCUMENT)) {
            return Optional.of(PDF);
        }
        if (begins(content, PNG) || begins(content, JPEG) || begins(content, GIF) || isWebp(content)) {
            return Optional.of(PICTURE);
        }
        var beginning = beginning(content);
        if (begins(content, OLD_OFFICE) || (begins(content, ZIP) && isOffice(beginning))) {
            return Optional.of(OFFICE);
        }
        if (content.length == 0 || !isText(content)) {
            return Optional.empty();
        }
        return Optional.of(isPage(beginning) ? PAGE : TEXT);
    }

    private static boolean isOffice(String beginning) {
        return beginning.contains("[content_types].xml") || beginning.contains("mimetypeapplication/vnd.oasis");
    }

    private static boolean isPage(String beginning) {
        return beginning.contains("<html")
                || beginning.contains("<!doctype html")
                || beginning.contains("<head")
                || beginning.contains("<body")
                || beginning.contains("<title");
    }

    private static boolean isWebp(byte[] content) {
        return begins(content, 'R', 'I', 'F', 'F')
                && content.length > 12
                && new String(content, 8, 4, StandardCharsets.US_ASCII).equals("WEBP");
    }

    private static boolean isText(byte[] content) {
        return IntStream.range(0, Math.min(content.length, BEGINNING))
                .map(place -> content[place])
                .noneMatch(each ->
                        each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n' && each != '\f');
    }

    private static String beginning(byte[] content) {
        return new String(Arrays.copyOf(content, Math.min(content.length, BEGINNING)), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] content, int... signature) {
        return content.length > signature.length
                && IntStream.range(0, signature.length).allMatch(at -> (content[at] & 0xFF) == signature[at]);
    }
}
