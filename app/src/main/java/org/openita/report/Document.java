package org.openita.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.platform.Language;
import org.openita.platform.Numerals;

/**
 * A report as content without layout; equal documents are rendered to equal bytes.
 *
 * @param title what the document is called
 * @param agency whose document it is; printed as its author
 * @param watermark the word across every page of a draft, for instance ร่าง
 * @param stamp the moment of the version that is rendered; stands as creation date in the files
 */
public record Document(
        String title,
        String agency,
        Language language,
        Numerals numerals,
        Optional<String> watermark,
        Instant stamp,
        List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** The same in these numerals. */
    Document in(Numerals others) {
        return new Document(title, agency, language, others, watermark, stamp, sections);
    }

    /** The words that stand on every page: the title, behind the watermark's word where there is one. */
    public String runningTitle() {
        return numerals.write(watermark.map(word -> word + " · " + title).orElse(title));
    }

    /** Sixteen bytes that identify the content, the same wherever and whenever they are computed. */
    byte[] fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
