package org.openita.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A demonstration, where everybody is an administrator, was started on the database of an installation in use. */
final class DatabaseOfProduction extends RuntimeException {

    DatabaseOfProduction() {
        super("The database holds accounts of an installation in use; a demonstration would open it to everybody");
    }

    /** Says so at the start without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<DatabaseOfProduction> {
        @Override
        protected FailureAnalysis analyze(Throwable root, DatabaseOfProduction cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Start it with --production, or give the demonstration a database of its own with OPENITA_DB_URL.",
                    cause);
        }
    }
}
