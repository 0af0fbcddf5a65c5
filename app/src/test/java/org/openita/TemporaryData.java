package org.openita;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the application a temporary data folder, so that it starts as on the first day, with the demonstration. */
public class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("openita-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            TestPropertyValues.of(
                            "openita.data=" + folder,
                            "openita.programs=target/postgres",
                            "openita.database.url=",
                            "openita.demo=" + demo())
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it starts with the demonstration. */
    protected boolean demo() {
        return true;
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
