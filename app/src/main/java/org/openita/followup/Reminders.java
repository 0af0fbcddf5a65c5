package org.openita.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Colleague;
import org.openita.access.Colleagues;
import org.openita.agency.AgencyCode;
import org.openita.followup.ReminderStore.Reminder;
import org.openita.framework.FiscalYear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Reminds those who are asked of what is late or soon due: once a week of everything, and once of a measure whose period
 * has ended. What is noted before a mail goes out is not sent again, even where the mail is cut short.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final FollowUps followUps;
    private final Colleagues colleagues;
    private final ReminderStore store;
    private final ReminderLetters letters;
    private final Clock clock;

    Reminders(FollowUps followUps, Colleagues colleagues, ReminderStore store, ReminderLetters letters, Clock clock) {
        this.followUps = followUps;
        this.colleagues = colleagues;
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    /** Sends what is to be sent today; a second run on the same day sends nothing. */
    void remind() {
        var year = yearOf(LocalDate.now(clock));
        for (var agency : store.agenciesWithPlans(year.previous(), year)) {
            remind(agency);
        }
    }

    private void remind(AgencyCode agency) {
        var people = colleagues.of(agency);
        var matters = followUps.open(agency).stream()
                .flatMap(progress -> progress.measures().stream()
                        .map(measure -> new Matter(progress, measure, measure.timing(LocalDate.now(clock)))))
                .filter(matter -> matter.timing().isUrgent())
                .toList();
        var byPerson = matters.stream()
                .flatMap(matter -> Reporting.asked(matter.measure().planned(), people).stream()
                        .map(person -> new Asked(person, matter)))
                .distinct()
                .collect(groupingBy(asked -> asked.person().id(), LinkedHashMap::new, toList()));
        byPerson.values().forEach(asked -> remind(agency, asked));
    }

    private void remind(AgencyCode agency, List<Asked> asked) {
        var person = asked.getFirst().person();
        var claimed = asked.stream()
                .flatMap(each -> reminders(each))
                .filter(each -> store.claim(agency, each.reminder(), clock.instant()))
                .toList();
        if (claimed.isEmpty()) {
            return;
        }
        var matters = claimed.stream().map(Claimed::matter).distinct().toList();
        try {
            letters.send(person, agency, matters);
            claimed.forEach(each -> store.sent(agency, each.reminder(), clock.instant()));
        } catch (MailException notTaken) {
            LOG.warn("A reminder to {} could not be sent; it is tried again tomorrow", person.email(), notTaken);
            claimed.forEach(each -> store.release(agency, each.reminder()));
        }
    }

    private Stream<Claimed> reminders(Asked asked) {
        var measure = asked.matter().measure().planned();
        var monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weekly = new Reminder(measure.origin(), Occasion.WEEKLY, monday, asked.person());
        var late = Optional.of(asked.matter())
                .filter(matter -> matter.timing().isOver())
                .flatMap(matter -> measure.period())
                .map(period -> new Reminder(measure.origin(), Occasion.LATE, period.last(), asked.person()));
        return Stream.concat(Stream.of(weekly), late.stream()).map(each -> new Claimed(each, asked.matter()));
    }

    private static FiscalYear yearOf(LocalDate day) {
        var year = new FiscalYear(ThaiBuddhistDate.from(day).get(ChronoField.YEAR_OF_ERA));
        return year.contains(day) ? year : year.next();
    }

    /** A measure that somebody is asked for. */
    record Matter(Progress progress, MeasureProgress measure, Timing timing) {}

    private record Asked(Colleague person, Matter matter) {}

    private record Claimed(Reminder reminder, Matter matter) {}
}
