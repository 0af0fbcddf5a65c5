package org.openita.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Parted answers in the database, read as they lie there: as many as a nation gives are counted in a second or two. */
@Repository
class TallyStore {

    /** What the database writes before the first row. */
    private static final int HEADER = 19;

    private final JdbcOperations jdbc;

    TallyStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** How often each choice was made at each place of the sheets, of every round and questionnaire with any. */
    Map<Heap, Tally> tallies(Collection<Long> rounds) {
        var tallies = jdbc.execute((Connection connection) -> read(connection, rounds));
        return tallies == null ? Map.of() : tallies;
    }

    /** The numbers go into the statement as they are: to copy takes no parameters, and rows one by one take long. */
    private static Map<Heap, Tally> read(Connection connection, Collection<Long> rounds) throws SQLException {
        var statement = """
                copy (select round_id, questionnaire, choices from survey_sheet
                      where round_id = any('{%s}'::bigint[])) to stdout (format binary)
                """.formatted(
                        String.join(",", rounds.stream().map(Object::toString).toList()));
        var tallies = new HashMap<Heap, Tally>();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement);
        var skip = HEADER;
        for (var bytes = copy.readFromCopy(); bytes != null; bytes = copy.readFromCopy()) {
            var row = ByteBuffer.wrap(bytes).position(skip);
            skip = 0;
            if (row.hasRemaining() && row.getShort() > 0) {
                add(row, tallies);
            }
        }
        return tallies;
    }

    /** A row has a length before each field. */
    private static void add(ByteBuffer row, Map<Heap, Tally> tallies) {
        row.getInt();
        var round = row.getLong();
        var name = new byte[row.getInt()];
        row.get(name);
        var questionnaire = Questionnaire.valueOf(new String(name, StandardCharsets.US_ASCII));
        var places = row.getInt();
        tallies.computeIfAbsent(new Heap(round, questionnaire), unseen -> new Tally())
                .add(row.slice(row.position(), places));
    }

    /** The sheets of a questionnaire of a round. */
    record Heap(long round, Questionnaire questionnaire) {}
}
