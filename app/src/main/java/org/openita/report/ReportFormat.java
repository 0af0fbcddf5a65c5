package org.openita.report;

import java.util.Locale;
import org.springframework.http.MediaType;

/** A kind of file a report is made into. */
public enum ReportFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    ReportFormat(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** The ending of its file names. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
