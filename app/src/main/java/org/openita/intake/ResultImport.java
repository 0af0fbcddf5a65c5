package org.openita.intake;

import java.time.Instant;
import java.util.UUID;
import org.openita.audit.Who;

/**
 * A file that was understood and waits for its confirmation, or what came of it.
 *
 * @param applied how many results were written so far
 * @param reference under which the log tells of a failure; empty where there was none
 */
public record ResultImport(
        UUID id,
        ImportOrder order,
        String fileName,
        String framework,
        Who uploader,
        State state,
        ImportCounts counts,
        int applied,
        String reference,
        Instant expiresAt) {

    /** How far it has come. */
    public enum State {
        /** It waits for its confirmation. */
        READY,
        /** It is being written. */
        APPLYING,
        /** It is written. */
        DONE,
        /** Something it speaks of was changed after the preview, so that nothing was written. */
        OUTDATED,
        /** It failed, and nothing was written. */
        FAILED
    }

    /** How much is written, in percent. */
    public int percent() {
        return counts.toApply() == 0 ? 100 : applied * 100 / counts.toApply();
    }

    /** The address of its pages. */
    public String address() {
        return order.only().map(agency -> "/agencies/" + agency).orElse("") + "/results/imports/" + id;
    }

    /** Where another file can be brought in. */
    public String again() {
        return order.only().map(agency -> "/agencies/" + agency).orElse("") + "/results/import";
    }
}
