package org.openita.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.duckdb.DuckDBConnection;
import org.openita.round.Rounds;
import org.openita.survey.Answers;
import org.openita.survey.Questionnaire;
import org.openita.survey.SurveyLink;
import org.postgresql.PGConnection;

/** Closed rounds of as many agencies as Thailand has, with as many sheets as its people gave; the same every time. */
final class FictionalSheets {

    /** Of any questionnaire. */
    static final int MOST_QUESTIONS = 24;

    private static final int SHEETS = 1_350_000;
    private static final int TRAITS = 3;
    private static final String[] FILL = {"""
            insert into agency (code, name_th, name_en, type_code, province_code, fictional)
            select 'nation-' || number, 'หน่วยงาน ' || number, 'Agency ' || number, 'pao', 'example', true
            from generate_series(1, %d) as each (number)
            """.formatted(FictionalNation.AGENCIES), """
            insert into round (agency_code, fiscal_year, framework_id, framework_version, framework_hash, state,
                               opens_on, closes_on, explain_until, publish_on, staff_answer)
            select a.code, r.fiscal_year, r.framework_id, r.framework_version, r.framework_hash, 'CLOSED',
                   r.opens_on, r.closes_on, r.explain_until, r.publish_on, r.staff_answer
            from agency a, (select * from round order by id limit 1) r where a.code like 'nation-%'
            """};

    private final DataSource database;
    private final Rounds rounds;
    private final Answers answers;

    FictionalSheets(DataSource database, Rounds rounds, Answers answers) {
        this.database = database;
        this.rounds = rounds;
        this.answers = answers;
    }

    /** Adds agencies, rounds and sheets, unless they are there. */
    void fill() throws SQLException, IOException {
        if (!rounds().isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var each : FILL) {
                statement.execute(each);
            }
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy survey_sheet (round_id, questionnaire, answered_on, choices, traits, signs) from stdin");
            var hex = HexFormat.of();
            each((round, questionnaire, choices) -> {
                var line = "%d\t%s\t2024-06-01\t\\\\x%s\t\\\\x%s\t0\n"
                        .formatted(round, questionnaire, hex.formatHex(choices), hex.formatHex(new byte[TRAITS]))
                        .getBytes(StandardCharsets.US_ASCII);
                copy.writeToCopy(line, 0, line.length);
            });
            copy.endCopy();
            statement.execute("vacuum analyze survey_sheet");
        }
    }

    List<Long> rounds() throws SQLException {
        var ids = new ArrayList<Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select id from round where agency_code like 'nation-%' order by id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** The same sheets, a column for each question. */
    void copyTo(Connection duck) throws SQLException {
        var columns = new StringBuilder("create table sheet (round bigint, questionnaire varchar");
        for (int place = 0; place < MOST_QUESTIONS; place++) {
            columns.append(", c").append(place).append(" tinyint");
        }
        try (var statement = duck.createStatement()) {
            statement.execute(columns.append(')').toString());
        }
        try (var rows = duck.unwrap(DuckDBConnection.class).createAppender("sheet")) {
            each((round, questionnaire, choices) -> {
                rows.beginRow();
                rows.append(round);
                rows.append(questionnaire.name());
                for (int place = 0; place < MOST_QUESTIONS; place++) {
                    if (place < choices.length) {
                        rows.append(choices[place]);
                    } else {
                        rows.appendNull();
                    }
                }
                rows.endRow();
            });
        }
    }

    private void each(Reader reader) throws SQLException {
        var ids = rounds();
        var random = new Random(2567);
        var asked = rounds.numbered(ids.getFirst()).orElseThrow();
        var questionnaires = Questionnaire.values();
        for (int which = 0; which < questionnaires.length; which++) {
            var questions = answers.questions(new SurveyLink("", asked, questionnaires[which]))
                    .all();
            var here = SHEETS / questionnaires.length;
            for (int at = 0; at < ids.size(); at++) {
                var sheets = here / ids.size() + (at < here % ids.size() ? 1 : 0);
                for (int sheet = 0; sheet < sheets; sheet++) {
                    var choices = new byte[questions.size()];
                    questions.forEach(question -> choices[question.place()] =
                            (byte) (random.nextInt(question.choices().size()) + 1));
                    reader.read(ids.get(at), questionnaires[which], choices);
                }
            }
        }
    }

    /** Takes sheets one by one. */
    private interface Reader {
        void read(long round, Questionnaire questionnaire, byte[] choices) throws SQLException;
    }
}
