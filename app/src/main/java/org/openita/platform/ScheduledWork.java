package org.openita.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs what rooms do now and then, each task on one of the machines that share the database. What fails is logged and
 * tried again at its next time.
 */
@Component
class ScheduledWork implements SmartLifecycle {

    private static final int THREADS = 3;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final DataSource database;
    private final List<RecurringTask<Void>> tasks;
    private Optional<Scheduler> running = Optional.empty();

    ScheduledWork(DataSource database, List<RecurringTask<Void>> tasks) {
        this.database = database;
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public void start() {
        var scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .threads(THREADS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
        running = Optional.of(scheduler);
    }

    @Override
    public void stop() {
        running.ifPresent(Scheduler::stop);
        running = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return running.isPresent();
    }
}
