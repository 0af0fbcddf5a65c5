package org.openita.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.round.Round.Calendar;
import org.openita.round.Round.Sampled;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Round.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds in the database. */
@Repository
class RoundStore {

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency's rounds, newest first. */
    List<Round> all(AgencyCode agency) {
        return jdbc.sql("select * from round where agency_code = :agency order by fiscal_year desc")
                .param("agency", agency.value())
                .query(RoundStore::round)
                .list();
    }

    Optional<Round> find(AgencyCode agency, FiscalYear year) {
        return jdbc.sql("select * from round where agency_code = :agency and fiscal_year = :year")
                .param("agency", agency.value())
                .param("year", year.buddhist())
                .query(RoundStore::round)
                .optional();
    }

    /** Those everywhere whose last day of answering is past, but that are still open. */
    List<Round> overdueEverywhere(LocalDate today) {
        return jdbc.sql("select * from round where state = 'OPEN' and closes_on < :today order by closes_on, id")
                .param("today", today)
                .query(RoundStore::round)
                .list();
    }

    /** By the number that other rooms keep of it. */
    Optional<Round> numbered(long id) {
        return jdbc.sql("select * from round where id = :id")
                .param("id", id)
                .query(RoundStore::round)
                .optional();
    }

    List<Round> numbered(Set<Long> ids) {
        return jdbc.sql("select * from round where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(RoundStore::round)
                .list();
    }

    /** Whether it could be added: false where the agency has a round of this year. */
    boolean add(AgencyCode agency, Framework framework, RoundPlan plan) {
        return decided(plan, """
                        insert into round (agency_code, fiscal_year, framework_id, framework_version, framework_hash, state,
                                           opens_on, closes_on, explain_until, publish_on, staff, public_group, staff_answer)
                        values (:agency, :year, :framework, :version, :hash, 'PREPARED',
                                :opens, :closes, :explain, :publish, :staff, :group, :answer)
                        on conflict do nothing
                        """)
                        .param("agency", agency.value())
                        .param("year", framework.year().buddhist())
                        .param("framework", framework.id().value())
                        .param("version", framework.version())
                        .param("hash", framework.hash())
                        .param("staff", plan.sampled().staff().orElse(null))
                        .param("group", plan.sampled().publicGroup().orElse(null))
                        .update()
                == 1;
    }

    /** Whether it was still as it was seen. */
    boolean change(Round seen, RoundPlan plan) {
        return decided(plan, """
                        update round set opens_on = :opens, closes_on = :closes, explain_until = :explain,
                                         publish_on = :publish, staff = :staff, public_group = :group, staff_answer = :answer,
                                         edition = edition + 1
                        where agency_code = :agency and id = :id and edition = :edition
                        """)
                        .param("agency", seen.agency().value())
                        .param("id", seen.id())
                        .param("edition", seen.edition())
                        .param("staff", plan.sampled().staff().orElse(null))
                        .param("group", plan.sampled().publicGroup().orElse(null))
                        .update()
                == 1;
    }

    /** Whether it was still as it was seen. */
    boolean move(Round seen, State state) {
        return jdbc.sql("""
                        update round set state = :state, edition = edition + 1
                        where agency_code = :agency and id = :id and edition = :edition
                        """)
                        .param("agency", seen.agency().value())
                        .param("id", seen.id())
                        .param("edition", seen.edition())
                        .param("state", state.name())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec decided(RoundPlan plan, String sql) {
        return decided(plan, jdbc.sql(sql));
    }

    /** Binds what is decided of a round: {@code :opens}, {@code :closes}, {@code :explain}, {@code :publish}, {@code :answer}. */
    static JdbcClient.StatementSpec decided(RoundPlan plan, JdbcClient.StatementSpec statement) {
        return statement
                .param("opens", plan.calendar().opens())
                .param("closes", plan.calendar().closes())
                .param("explain", plan.calendar().explainUntil())
                .param("publish", plan.calendar().publishes())
                .param("answer", plan.staffAnswer().name());
    }

    static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"),
                new AgencyCode(row.getString("agency_code")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("framework_hash"),
                State.valueOf(row.getString("state")),
                new Calendar(
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class),
                        row.getObject("explain_until", LocalDate.class),
                        row.getObject("publish_on", LocalDate.class)),
                new Sampled(
                        Optional.ofNullable(row.getObject("staff", Integer.class)),
                        Optional.ofNullable(row.getString("public_group"))),
                StaffAnswer.valueOf(row.getString("staff_answer")),
                row.getInt("edition"));
    }
}
