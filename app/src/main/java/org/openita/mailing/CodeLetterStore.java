package org.openita.mailing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.agency.AgencyCode;
import org.openita.mailing.CodeLetterPage.Progress;
import org.openita.round.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that wait for a code, in the database; never beside one. */
@Repository
class CodeLetterStore {

    private final JdbcClient jdbc;

    CodeLetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds addresses that do not wait already, and gives how many. */
    int add(Round round, List<String> addresses) {
        return jdbc.sql("""
                        insert into code_letter (round_id, address)
                        select :round, address from unnest(:addresses) as each (address) order by random()
                        on conflict (round_id, address) do update set refused = false, tries = 0
                        where code_letter.refused
                        """)
                .param("round", round.id())
                .param("addresses", addresses.toArray(String[]::new))
                .update();
    }

    /** The rounds anywhere that addresses wait in. */
    Set<Long> roundsEverywhere() {
        return jdbc.sql("select distinct round_id from code_letter where not refused")
                .query((row, number) -> row.getLong("round_id"))
                .set();
    }

    /** Takes one of the waiting addresses out, by chance; those that failed before come last. */
    Optional<Waiting> take(Round round) {
        return jdbc.sql("""
                        delete from code_letter where round_id = :round and address = (
                            select address from code_letter where round_id = :round and not refused
                            order by tries, random() limit 1)
                        returning address, tries
                        """)
                .param("round", round.id())
                .query((row, number) -> new Waiting(row.getString("address"), row.getInt("tries")))
                .optional();
    }

    /** Puts an address back that the letter did not reach, to be tried again or to be shown as refused. */
    void putBack(Round round, Waiting failed, int mostTries) {
        jdbc.sql("""
                        insert into code_letter (round_id, address, tries, refused)
                        values (:round, :address, :tries, :tries >= :most) on conflict do nothing
                        """)
                .param("round", round.id())
                .param("address", failed.address())
                .param("tries", failed.tries() + 1)
                .param("most", mostTries)
                .update();
    }

    void countSent(Round round) {
        jdbc.sql("""
                        insert into code_mailing (round_id, sent) values (:round, 1)
                        on conflict (round_id) do update set sent = code_mailing.sent + 1
                        """).param("round", round.id()).update();
    }

    /** Forgets every address of a round. */
    void forget(Round round) {
        jdbc.sql("delete from code_letter where round_id = :round")
                .param("round", round.id())
                .update();
    }

    /** How far the letters of an agency's round have come. */
    Progress progress(AgencyCode agency, Round round) {
        var refused = jdbc.sql("""
                        select l.address from code_letter l join round r on r.id = l.round_id
                        where r.agency_code = :agency and r.id = :round and l.refused order by l.address
                        """)
                .param("agency", agency.value())
                .param("round", round.id())
                .query((row, number) -> row.getString("address"))
                .list();
        return jdbc.sql("""
                        select (select count(*) from code_letter l where l.round_id = r.id and not l.refused) as waiting,
                               coalesce((select sent from code_mailing m where m.round_id = r.id), 0) as sent
                        from round r where r.agency_code = :agency and r.id = :round
                        """)
                .param("agency", agency.value())
                .param("round", round.id())
                .query((row, number) -> new Progress(row.getInt("waiting"), row.getInt("sent"), refused))
                .single();
    }

    /** An address that waits, and how often a letter to it failed. */
    record Waiting(String address, int tries) {}
}
