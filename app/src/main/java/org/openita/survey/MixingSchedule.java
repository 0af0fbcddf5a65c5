package org.openita.survey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mixes answers every ten minutes. */
@Configuration(proxyBeanMethods = false)
class MixingSchedule {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> mixAnswers(Mixing mixing) {
        return Tasks.recurring("mixing", Schedules.fixedDelay(PAUSE)).execute((instance, context) -> mixing.mix());
    }
}
