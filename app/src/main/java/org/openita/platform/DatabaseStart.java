package org.openita.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The embedded database while it starts, beside everything else that the application does then.
 *
 * <p>Whatever becomes of the application, a database that was begun is stopped again.
 */
final class DatabaseStart implements AutoCloseable {

    private final CompletableFuture<EmbeddedDatabase> database;

    private DatabaseStart(CompletableFuture<EmbeddedDatabase> database) {
        this.database = database;
    }

    /** Begins to start the database in the folder and returns at once. */
    static DatabaseStart in(Path folder, Path programs) {
        return new DatabaseStart(CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(folder, programs),
                start -> Thread.ofPlatform().name("embedded-database").start(start)));
    }

    /** Waits until the database answers; fails as its start failed. */
    EmbeddedDatabase database() {
        try {
            return database.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public void close() throws IOException {
        var started = database.handle((running, failure) -> Optional.ofNullable(running))
                .join();
        if (started.isPresent()) {
            started.get().close();
        }
    }
}
