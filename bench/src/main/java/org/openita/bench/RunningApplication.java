package org.openita.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.OpenItaApplication;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.report.Reports;
import org.openita.report.Reports.Report;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with its demonstration, on an embedded database. */
final class RunningApplication implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    /** On a database of its own. */
    RunningApplication() {
        this(newFolder());
    }

    /** On the database in this folder. */
    RunningApplication(Path folder) {
        application = SpringApplication.run(
                OpenItaApplication.class, "--server.port=0", "--openita.data=" + folder, "--openita.demo=true");
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("openita-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source agency's report, from the database to the laid-out document. */
    Report report() {
        return application.getBean(Reports.class).of("tak-pao", new FiscalYear(2568), Language.THAI, Numerals.ARABIC);
    }

    /** A part of the application. */
    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }
}
