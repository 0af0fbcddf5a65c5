package org.openita.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.openita.agency.AgencyCode;
import org.openita.framework.Framework;
import org.openita.quality.ObservedSheet;
import org.openita.round.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets without a receipt or a remark in the database: those of many agencies at once, and those of many people. */
@Repository
class SheetStore {

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sheets of these agencies' rounds of a framework's year that are closed and pinned to it. */
    List<Answered> closed(Collection<AgencyCode> agencies, Framework framework) {
        var answered = new HashMap<Place, Answered>();
        jdbc.sql("""
                        select r.agency_code, r.staff, s.questionnaire, s.choices
                        from survey_sheet s join round r on r.id = s.round_id
                        where r.agency_code = any(:agencies) and r.fiscal_year = :year and r.state = 'CLOSED'
                          and r.framework_hash = :framework
                        """)
                .param("agencies", agencies.stream().map(AgencyCode::value).toArray(String[]::new))
                .param("year", framework.year().buddhist())
                .param("framework", framework.hash())
                .query(row -> {
                    var place = new Place(
                            new AgencyCode(row.getString("agency_code")),
                            Questionnaire.valueOf(row.getString("questionnaire")));
                    var staff = row.getInt("staff");
                    answered.computeIfAbsent(place, first -> new Answered(place, known(staff), new ArrayList<>()))
                            .sheets()
                            .add(row.getBytes("choices"));
                });
        return List.copyOf(answered.values());
    }

    /** The sheets of an agency's closed round as they were taken in. */
    Map<Questionnaire, List<ObservedSheet>> observed(AgencyCode agency, Framework framework) {
        return jdbc
                .sql("""
                        select s.questionnaire, s.choices, s.answered_on, s.signs
                        from survey_sheet s join round r on r.id = s.round_id
                        where r.agency_code = :agency and r.fiscal_year = :year and r.state = 'CLOSED'
                          and r.framework_hash = :framework
                        order by s.questionnaire, s.id
                        """)
                .param("agency", agency.value())
                .param("year", framework.year().buddhist())
                .param("framework", framework.hash())
                .query((row, number) -> Map.entry(
                        Questionnaire.valueOf(row.getString("questionnaire")),
                        new ObservedSheet(
                                row.getBytes("choices"),
                                row.getObject("answered_on", LocalDate.class),
                                Signs.reasons(row.getInt("signs")))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    /** Adds sheets of one day to an open round, in an order of chance. */
    void add(Round round, Questionnaire questionnaire, LocalDate day, List<Sheet> sheets) {
        jdbc.sql("""
                        insert into survey_sheet (round_id, questionnaire, answered_on, choices, traits, signs)
                        select r.id, :questionnaire, :day, each.choices, each.traits, 0
                        from round r, unnest(:choices::bytea[], :traits::bytea[]) as each (choices, traits)
                        where r.agency_code = :agency and r.id = :round and r.state = 'OPEN'
                        order by random()
                        """)
                .param("agency", round.agency().value())
                .param("round", round.id())
                .param("questionnaire", questionnaire.name())
                .param("day", day)
                .param("choices", sheets.stream().map(Sheet::choices).toArray(byte[][]::new))
                .param("traits", sheets.stream().map(Sheet::traits).toArray(byte[][]::new))
                .update();
    }

    private static OptionalInt known(int staff) {
        return staff > 0 ? OptionalInt.of(staff) : OptionalInt.empty();
    }

    /** Where sheets were answered. */
    record Place(AgencyCode agency, Questionnaire questionnaire) {}

    /**
     * The sheets of one questionnaire of one agency.
     *
     * @param staff the number of those with a year of service, where it is known
     */
    record Answered(Place place, OptionalInt staff, List<byte[]> sheets) {}
}
