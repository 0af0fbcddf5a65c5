package org.openita.mailing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rounds are reminded of missing answers, in the database; for oversight. */
@Repository
class RoundReminderStore {

    private final JdbcClient jdbc;

    RoundReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the open rounds of these agencies are to be reminded on a day; gives how many were not noted before. */
    int addEverywhere(FiscalYear year, Collection<AgencyCode> agencies, LocalDate day) {
        return jdbc.sql("""
                        insert into round_reminder (round_id, day)
                        select id, :day from round
                        where fiscal_year = :year and state = 'OPEN' and agency_code = any(:agencies)
                        on conflict do nothing
                        """)
                .param("day", day)
                .param("year", year.buddhist())
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .update();
    }

    /** The reminders of a day that did not go out yet and were not tried too often, by the numbers of their rounds. */
    List<Long> waitingEverywhere(LocalDate day, int mostTries) {
        return jdbc.sql("""
                        select round_id from round_reminder
                        where day = :day and sent_at is null and tries < :most order by round_id
                        """)
                .param("day", day)
                .param("most", mostTries)
                .query((row, number) -> row.getLong("round_id"))
                .list();
    }

    /** Notes that a reminder goes out now, in so many letters. */
    void sent(long round, LocalDate day, int letters, Instant at) {
        jdbc.sql("""
                        update round_reminder set sent_at = :at, letters = :letters
                        where round_id = :round and day = :day
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("letters", letters)
                .param("round", round)
                .param("day", day)
                .update();
    }

    /** Notes that no letter of a reminder was taken. */
    void failed(long round, LocalDate day) {
        jdbc.sql("update round_reminder set tries = tries + 1 where round_id = :round and day = :day")
                .param("round", round)
                .param("day", day)
                .update();
    }

    /** The last day each agency was reminded of its round of a year. */
    Map<AgencyCode, LocalDate> lastEverywhere(FiscalYear year) {
        return jdbc
                .sql("""
                        select r.agency_code, max(m.day) as day from round_reminder m
                        join round r on r.id = m.round_id
                        where r.fiscal_year = :year group by r.agency_code
                        """)
                .param("year", year.buddhist())
                .query((row, number) ->
                        Map.entry(new AgencyCode(row.getString("agency_code")), row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
