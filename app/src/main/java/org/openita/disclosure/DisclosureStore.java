package org.openita.disclosure;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.disclosure.Disclosure.Reopening;
import org.openita.disclosure.Disclosure.State;
import org.openita.disclosure.Disclosure.Submission;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the disclosure of a round has come, in the database; each query is limited to one agency. */
@Repository
class DisclosureStore {

    private final JdbcClient jdbc;

    DisclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<State> state(AgencyCode agency, long round) {
        return jdbc.sql("select state from disclosure where agency_code = :agency and round_id = :round")
                .param("agency", agency.value())
                .param("round", round)
                .query((row, number) -> State.valueOf(row.getString("state")))
                .optional();
    }

    /** Lets work begin where it has not. */
    void begin(AgencyCode agency, long round) {
        jdbc.sql("""
                        insert into disclosure (round_id, agency_code) values (:round, :agency)
                        on conflict (round_id) do nothing
                        """).param("agency", agency.value()).param("round", round).update();
    }

    /** Lets work begin where it has not; nobody submits it until the transaction ends. */
    void hold(AgencyCode agency, long round) {
        begin(agency, round);
        jdbc.sql("select 1 from disclosure where agency_code = :agency and round_id = :round for share")
                .param("agency", agency.value())
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /** False where it stands there already. Waits for whoever is writing; whoever comes later finds it so. */
    boolean move(AgencyCode agency, long round, State to) {
        return jdbc.sql("""
                        update disclosure set state = :state
                        where agency_code = :agency and round_id = :round and state <> :state
                        """)
                        .param("agency", agency.value())
                        .param("round", round)
                        .param("state", to.name())
                        .update()
                == 1;
    }

    List<Submission> submissions(AgencyCode agency, long round) {
        return jdbc.sql("""
                        select number, sha256, submitted_by, submitted_at from disclosure_submission
                        where agency_code = :agency and round_id = :round order by number desc
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .query((row, number) -> new Submission(
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getString("submitted_by"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What was submitted last, as it was written down. */
    Optional<String> newestContent(AgencyCode agency, long round) {
        return jdbc.sql("""
                        select content from disclosure_submission
                        where agency_code = :agency and round_id = :round order by number desc limit 1
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .query(String.class)
                .optional();
    }

    List<FiscalYear> yearsHandedOver(AgencyCode agency) {
        return jdbc.sql("""
                        select distinct r.fiscal_year from disclosure_submission s join round r on r.id = s.round_id
                        where s.agency_code = :agency order by r.fiscal_year desc
                        """)
                .param("agency", agency.value())
                .query((row, number) -> new FiscalYear(row.getInt("fiscal_year")))
                .list();
    }

    void addSubmission(AgencyCode agency, long round, Submission submission, String content) {
        jdbc.sql("""
                        insert into disclosure_submission
                            (round_id, agency_code, number, content, sha256, submitted_by, submitted_at)
                        values (:round, :agency, :number, :content, :sha256, :by, :at)
                        """)
                .param("round", round)
                .param("agency", agency.value())
                .param("number", submission.number())
                .param("content", content)
                .param("sha256", submission.sha256())
                .param("by", submission.by())
                .param("at", submission.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Reopening> reopenings(AgencyCode agency, long round) {
        return jdbc.sql("""
                        select reason, reopened_by, reopened_at from disclosure_reopening
                        where agency_code = :agency and round_id = :round order by id desc
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .query((row, number) -> new Reopening(
                        row.getString("reason"),
                        row.getString("reopened_by"),
                        row.getObject("reopened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addReopening(AgencyCode agency, long round, Reopening reopening) {
        jdbc.sql("""
                        insert into disclosure_reopening (round_id, agency_code, reason, reopened_by, reopened_at)
                        values (:round, :agency, :reason, :by, :at)
                        """)
                .param("round", round)
                .param("agency", agency.value())
                .param("reason", reopening.reason())
                .param("by", reopening.by())
                .param("at", reopening.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Remark> remarks(AgencyCode agency, long round, Code item) {
        return jdbc.sql("""
                        select who_name, at, text from disclosure_comment
                        where agency_code = :agency and round_id = :round and item = :item order by id
                        """)
                .param("agency", agency.value())
                .param("round", round)
                .param("item", item.value())
                .query((row, number) -> new Remark(
                        row.getString("who_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }

    void addRemark(AgencyCode agency, long round, Code item, Who who, Remark remark) {
        jdbc.sql("""
                        insert into disclosure_comment (round_id, agency_code, item, who_kind, who_id, who_name, at, text)
                        values (:round, :agency, :item, :kind, :id, :name, :at, :text)
                        """)
                .param("round", round)
                .param("agency", agency.value())
                .param("item", item.value())
                .param("kind", who.kind().name())
                .param("id", who.id())
                .param("name", remark.who())
                .param("at", remark.at().atOffset(ZoneOffset.UTC))
                .param("text", remark.text())
                .update();
    }
}
