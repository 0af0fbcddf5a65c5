package org.openita.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.openita.OpenItaApplication;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Numerals;
import org.openita.report.Reports;
import org.openita.report.Reports.Report;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with its demonstration, on a database of its own. */
final class RunningApplication implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    RunningApplication() {
        try {
            var folder = Files.createTempDirectory("openita-bench");
            application = SpringApplication.run(
                    OpenItaApplication.class, "--server.port=0", "--openita.data=" + folder, "--openita.demo=true");
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
