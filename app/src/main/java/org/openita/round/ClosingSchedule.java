package org.openita.round;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten minutes for rounds that are over. */
@Configuration(proxyBeanMethods = false)
class ClosingSchedule {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> closeOverdueRounds(ClosingByDate closing) {
        return Tasks.recurring("closing", Schedules.fixedDelay(PAUSE))
                .execute((instance, context) -> closing.closeOverdue());
    }
}
