package org.openita.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.openita.agency.Agency;
import org.openita.followup.FollowUp;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.report.FollowUpFileStore.Edition;
import org.openita.report.ReportFileStore.Content;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renderings of a follow-up report. Files of a published one are made once and kept; those of a draft each time. */
@Service
class FollowUpFiles {

    private final FollowUpLayout layout;
    private final FollowUpFileStore store;
    private final Clock clock;
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();

    FollowUpFiles(FollowUpLayout layout, FollowUpFileStore store, Clock clock) {
        this.layout = layout;
        this.store = store;
        this.clock = clock;
    }

    Document document(Agency agency, FollowUp report, Language language, Numerals digits) {
        return layout.of(agency, report, language, digits);
    }

    @Transactional
    byte[] of(Agency agency, Edition edition) {
        return edition.report().draft()
                ? make(agency, edition)
                : store.find(agency.code(), edition).orElseGet(() -> makeAndKeep(agency, edition));
    }

    private byte[] makeAndKeep(Agency agency, Edition edition) {
        var made = make(agency, edition);
        store.keep(agency.code(), edition, new Content(made, sha256(made), clock.instant()));
        return store.find(agency.code(), edition).orElseThrow();
    }

    private byte[] make(Agency agency, Edition edition) {
        var document = document(agency, edition.report(), edition.language(), edition.digits());
        return switch (edition.format()) {
            case PDF -> pdf.render(document);
            case DOCX -> docx.render(document);
            case XLSX -> throw new Refused(RefusalCode.NOT_FOUND);
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
