package org.openita.capture;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds whether it is the turn of any link. */
@Configuration(proxyBeanMethods = false)
class CaptureSchedule {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> captureLinks(Capturing capturing) {
        return Tasks.recurring("capture", Schedules.fixedDelay(PAUSE))
                .execute((instance, context) -> capturing.captureAll());
    }
}
