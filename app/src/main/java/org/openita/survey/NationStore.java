package org.openita.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency.Name;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.round.Round.Sampled;
import org.openita.round.Round.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How answering goes in the rounds of all agencies, in the database; for oversight. */
@Repository
class NationStore {

    private final JdbcClient jdbc;

    NationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years there are rounds of, newest first. */
    List<FiscalYear> yearsEverywhere() {
        return jdbc.sql("select distinct fiscal_year from round order by fiscal_year desc")
                .query((row, number) -> new FiscalYear(row.getInt("fiscal_year")))
                .list();
    }

    /** Every round of a year with how many answers it has. */
    List<RoundProgress> progressEverywhere(FiscalYear year) {
        return jdbc.sql("""
                        with answered as (
                            select a.round_id,
                                   count(*) filter (where a.questionnaire = 'IIT') as iit,
                                   count(*) filter (where a.questionnaire = 'EIT1') as eit1,
                                   count(*) filter (where a.questionnaire = 'EIT2') as eit2
                            from (select round_id, questionnaire from survey_post
                                  union all select round_id, questionnaire from survey_sheet) a
                            join round r on r.id = a.round_id and r.fiscal_year = :year
                            group by a.round_id),
                        wanted as (
                            select round_id, max(least) as least from round_assessor group by round_id)
                        select y.code, y.name_th, y.name_en, y.type_code, y.province_code, r.framework_hash, r.state,
                               r.closes_on, r.staff, r.public_group, coalesce(a.iit, 0) as iit, coalesce(a.eit1, 0) as eit1,
                               coalesce(a.eit2, 0) as eit2, w.least
                        from round r
                        join agency y on y.code = r.agency_code
                        left join answered a on a.round_id = r.id
                        left join wanted w on w.round_id = r.id
                        where r.fiscal_year = :year
                        order by y.name_th collate "th-x-icu", y.code
                        """)
                .param("year", year.buddhist())
                .query(NationStore::progress)
                .list();
    }

    private static RoundProgress progress(ResultSet row, int number) throws SQLException {
        return new RoundProgress(
                new RoundProgress.Of(
                        new AgencyCode(row.getString("code")),
                        new Name(row.getString("name_th"), row.getString("name_en")),
                        row.getString("type_code"),
                        row.getString("province_code")),
                row.getString("framework_hash"),
                State.valueOf(row.getString("state")),
                row.getObject("closes_on", LocalDate.class),
                new Sampled(
                        Optional.ofNullable(row.getObject("staff", Integer.class)),
                        Optional.ofNullable(row.getString("public_group"))),
                new RoundProgress.Answers(row.getLong("iit"), row.getLong("eit1"), row.getLong("eit2")),
                Optional.ofNullable(row.getObject("least", Integer.class)));
    }
}
