package org.openita.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that people may bring in, with the endings its names may have. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String type;

    @SuppressWarnings("ImmutableEnumChecker") // what List.of makes is never altered
    private final List<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    /** The media type it is handed out as. */
    public String type() {
        return type;
    }

    /** What a name promises by its last ending. */
    static Optional<FileKind> promised(String name) {
        var dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> dot > 0 && kind.endings.contains(ending))
                .findFirst();
    }
}
