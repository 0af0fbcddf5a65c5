package org.openita.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openita.access.Colleague;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders were sent, in the database. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agencies with a published plan of one of these years; for the reminders of all of them. */
    List<AgencyCode> agenciesWithPlans(FiscalYear first, FiscalYear last) {
        return jdbc.sql("""
                        select distinct agency_code from measure_plan
                        where state = 'PUBLISHED' and fiscal_year between :first and :last order by agency_code
                        """)
                .param("first", first.buddhist())
                .param("last", last.buddhist())
                .query((row, number) -> new AgencyCode(row.getString("agency_code")))
                .list();
    }

    /** Notes that somebody is reminded of a measure; false where that was done for this day already. */
    boolean claim(AgencyCode agency, Reminder reminder, Instant at) {
        return jdbc.sql("""
                        insert into reminder (agency_code, measure_id, occasion, day, account_id, email, name, claimed_at)
                        values (:agency, :measure, :occasion, :day, :account, :email, :name, :at)
                        on conflict do nothing
                        """)
                        .param("agency", agency.value())
                        .param("measure", reminder.measure())
                        .param("occasion", reminder.occasion().name())
                        .param("day", reminder.day())
                        .param("account", reminder.to().id())
                        .param("email", reminder.to().email())
                        .param("name", reminder.to().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void sent(AgencyCode agency, Reminder reminder, Instant at) {
        jdbc.sql("""
                        update reminder set sent_at = :at
                        where agency_code = :agency and measure_id = :measure and occasion = :occasion
                          and day = :day and account_id = :account
                        """)
                .param("agency", agency.value())
                .param("measure", reminder.measure())
                .param("occasion", reminder.occasion().name())
                .param("day", reminder.day())
                .param("account", reminder.to().id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives a claim up that came to nothing, so that the next run tries again. */
    void release(AgencyCode agency, Reminder reminder) {
        jdbc.sql("""
                        delete from reminder
                        where agency_code = :agency and measure_id = :measure and occasion = :occasion
                          and day = :day and account_id = :account and sent_at is null
                        """)
                .param("agency", agency.value())
                .param("measure", reminder.measure())
                .param("occasion", reminder.occasion().name())
                .param("day", reminder.day())
                .param("account", reminder.to().id())
                .update();
    }

    /** The last reminders of a year's measures, newest first. */
    List<Reminded.Line> lines(AgencyCode agency, FiscalYear year, int most) {
        return jdbc.sql("""
                        select r.*, m.title from reminder r
                        join measure m on m.id = r.measure_id
                        join plan_finding f on f.id = m.finding_id
                        join measure_plan p on p.id = f.plan_id
                        where r.agency_code = :agency and p.fiscal_year = :year
                        order by r.claimed_at desc, r.name, m.id limit :most
                        """)
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .param("most", most)
                .query((row, number) -> new Reminded.Line(
                        Occasion.valueOf(row.getString("occasion")),
                        row.getString("title"),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /**
     * That somebody is reminded of a measure for a day.
     *
     * @param measure its origin, so that a new version of the plan is no new reason
     */
    record Reminder(long measure, Occasion occasion, LocalDate day, Colleague to) {}
}
