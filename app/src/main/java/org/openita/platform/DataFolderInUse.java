package org.openita.platform;

import java.nio.file.Path;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Another running OpenITA owns the data folder. */
final class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder) {
        super("Another OpenITA is running on " + folder.toAbsolutePath());
    }

    /** Says so at the start without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<DataFolderInUse> {
        @Override
        protected FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
            return new FailureAnalysis(
                    cause.getMessage(), "Stop it, or give this one a folder of its own with OPENITA_DATA.", cause);
        }
    }
}
