package org.openita.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ScheduledWorkIT {

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScheduledWork theApplications;

    @AfterEach
    void forgetTheTask() {
        jdbc.sql("delete from scheduled_tasks where task_name = 'of-this-test'").update();
    }

    @Test
    void whatFailedIsTriedAgain() throws InterruptedException {
        var tries = new CountDownLatch(2);
        var task = Tasks.recurring("of-this-test", Schedules.fixedDelay(Duration.ofMillis(1)))
                .execute((instance, context) -> {
                    tries.countDown();
                    throw new IllegalStateException("the first time and every time");
                });
        var work = new ScheduledWork(database, List.of(task));
        work.start();
        try {
            assertThat(tries.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            work.stop();
        }
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void theApplicationRunsWhatItsRoomsSchedule() {
        assertThat(theApplications.isRunning()).isTrue();
        assertThat(jdbc.sql("select task_name from scheduled_tasks")
                        .query(String.class)
                        .list())
                .contains("mixing", "closing", "reminders");
    }
}
