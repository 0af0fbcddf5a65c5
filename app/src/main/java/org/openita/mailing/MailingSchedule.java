package org.openita.mailing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends letters that wait, every minute, and looks every morning which rounds end soon; never where no mail is sent. */
@Configuration(proxyBeanMethods = false)
class MailingSchedule {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> sendLetters(CodeSending codes, ReminderSending reminders, Letters letters, Clock clock) {
        return Tasks.recurring("letters", Schedules.fixedDelay(PAUSE)).execute((instance, context) -> {
            if (letters.canBeSent()) {
                codes.send(clock);
                reminders.send(clock);
            }
        });
    }

    @Bean
    RecurringTask<Void> remindBeforeTheEnd(RoundReminders reminders, Letters letters) {
        return Tasks.recurring("round-reminders", Schedules.daily(BANGKOK, MORNING))
                .execute((instance, context) -> {
                    if (letters.canBeSent()) {
                        reminders.remindBeforeTheEnd();
                    }
                });
    }
}
