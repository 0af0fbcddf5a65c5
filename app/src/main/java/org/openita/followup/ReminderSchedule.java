package org.openita.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.openita.platform.Mails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds every morning; never where no mail is sent. */
@Configuration(proxyBeanMethods = false)
class ReminderSchedule {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Bean
    RecurringTask<Void> morningReminders(Reminders reminders, Mails mails) {
        return Tasks.recurring("reminders", Schedules.daily(BANGKOK, MORNING))
                .execute((instance, context) -> remind(reminders, mails));
    }

    static void remind(Reminders reminders, Mails mails) {
        if (mails.areOn()) {
            reminders.remind();
        }
    }
}
