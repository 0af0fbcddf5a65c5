package org.openita.followup;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.openita.platform.Mails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the reminders every morning, on one of the machines that share the database; never where no mail is sent. */
@Component
class ReminderSchedule implements SmartLifecycle {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Reminders reminders;
    private final DataSource database;
    private final Mails mails;
    private Optional<Scheduler> running = Optional.empty();

    ReminderSchedule(Reminders reminders, DataSource database, Mails mails) {
        this.reminders = reminders;
        this.database = database;
        this.mails = mails;
    }

    @Override
    public void start() {
        if (mails.areOn()) {
            var task = Tasks.recurring("reminders", Schedules.daily(BANGKOK, MORNING))
                    .execute((instance, context) -> reminders.remind());
            var scheduler =
                    Scheduler.create(database).startTasks(task).threads(1).build();
            scheduler.start();
            running = Optional.of(scheduler);
        }
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
