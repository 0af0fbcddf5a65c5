package org.openita.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Transactional
class ImportApiIT {

    private static final String ALL = "/api/v1/results/imports?year=2567";
    private static final String WIDE = """
            agency,name,type,province,overall,level,IIT,EIT,OIT,1,๑๐,province_rank,type_rank
            north-town,เทศบาลเมืองเหนือ,ทม.,จ.ตาก,90.20,ผ่านดี,88.00,๘๙.๕๐,92.00,91,80.5,2,40
            south-sao,อบต.ใต้,อบต.,TH-96,85.10,,,,,,,,
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void registersAgenciesAndKeepsTheirResultsForThemselves() {
        var answer = send(ALL + "&createAgencies=true", WIDE);

        assertThat(answer).hasStatusOk();
        var counts = read(answer).get("counts");
        assertThat(counts.get("added").asInt()).isEqualTo(2);
        assertThat(counts.get("newAgencies").asInt()).isEqualTo(2);
        assertThat(jdbc.sql("select province_code || ' ' || type_code from agency where code = 'north-town'")
                        .query(String.class)
                        .single())
                .isEqualTo("TH-63 town-municipality");
        assertThat(jdbc.sql("""
                                select v.value from result_value v join result r on r.id = v.result_id
                                where r.agency_code = 'north-town' and v.code in ('EIT', '10') order by v.value
                                """).query(BigDecimal.class).list())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("80.5"), new BigDecimal("89.5"));
        assertThat(mvc.get().uri("/agencies/north-town/results/2567")).hasStatus(404);
        assertThat(mvc.get().uri("/agencies/north-town/results/2567/scores.csv"))
                .hasStatus(404);
        assertThat(org.openita.Reading.row(
                        org.openita.Reading.page(mvc, "/agencies").select("body"), "เทศบาลเมืองเหนือ"))
                .last()
                .isEqualTo("ยังไม่มีผลการประเมิน");
        assertThat(mvc.get().uri("/agencies/north-town/results/2567").with(actingAs(Role.VIEWER, "north-town")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/agencies/north-town/results/2567").with(actingAs(Role.VIEWER, "tak-pao")))
                .hasStatus(404);
    }

    @Test
    void publishedResultsAreForEverybody() {
        assertThat(send(ALL + "&createAgencies=true&publish=true", WIDE)).hasStatusOk();

        assertThat(mvc.get().uri("/agencies/north-town/results/2567")).hasStatusOk();
    }

    @Test
    void dryRunSaysTheSameAndSavesNothing() {
        var before = counts();
        var answer = send(ALL + "&createAgencies=true&dryRun=true", WIDE);

        assertThat(answer).hasStatusOk();
        assertThat(read(answer).get("saved").asBoolean()).isFalse();
        assertThat(read(answer).get("counts").get("added").asInt()).isEqualTo(2);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void sameFileTwiceChangesNothing() {
        send(ALL + "&createAgencies=true", WIDE);
        var before = counts();
        var editions =
                jdbc.sql("select sum(edition) from result").query(Long.class).single();

        var again = read(send(ALL + "&createAgencies=true", WIDE));

        assertThat(again.get("saved").asBoolean()).isFalse();
        assertThat(again.get("counts").get("unchanged").asInt()).isEqualTo(2);
        assertThat(counts()).isEqualTo(before);
        assertThat(jdbc.sql("select sum(edition) from result").query(Long.class).single())
                .isEqualTo(editions);
    }

    @Test
    void everyFaultIsNamedAtOnceWithLineAndColumn() {
        var before = counts();
        var answer = send(ALL, """
                agency,type,province,overall,EIT,level,type_rank
                tak-pao,อบจ.,เมืองตาก,101,x,ดีมาก,0
                nobody,อบจ.,ตาก,90,90,ผ่านดี,1
                example-town,เทศบาลอวกาศ,,90,90,ผ่านดี,
                TAK-PAO,,,80,80,,
                """);

        assertThat(answer).hasStatus(422);
        var faults = read(answer).get("faults");
        assertThat(faults.valueStream()
                        .map(fault -> fault.get("line").asInt() + " "
                                + fault.get("column").asString() + " "
                                + fault.get("code").asString())
                        .toList())
                .contains(
                        "2 overall outside",
                        "2 EIT not-a-number",
                        "2 province unknown-province",
                        "2 level unknown-level",
                        "2 type_rank not-a-rank",
                        "3 agency unknown-agency",
                        "4 type unknown-type",
                        "5  repeated-agency");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void longFormTakesCodesAsPeopleWriteThemAndHintsAtTheOthers() {
        var fine = send(ALL + "&dryRun=true", """
                \uFEFFagency;code;value
                example-town;OIT 8;51
                example-town;ข้อ ๙;๙๙
                """);
        var faulty = read(send(ALL, "agency,code,value\nexample-town,o8x,1\nexample-town,EIT,1\nexample-town,eit,2\n"));

        assertThat(fine).hasStatusOk();
        assertThat(read(fine)
                        .get("rows")
                        .get(0)
                        .get("values")
                        .valueStream()
                        .map(value -> value.get("what").asString())
                        .toList())
                .containsExactlyInAnyOrder("o8", "o9");
        assertThat(faulty.get("faults")
                        .valueStream()
                        .map(fault -> fault.get("code").asString())
                        .toList())
                .contains("unknown-code-near", "repeated-code");
    }

    @Test
    void publishedScoreThatDoesNotFollowIsANoteAndNoFault() {
        var answer = read(send(ALL + "&dryRun=true", """
                agency,overall,IIT,EIT,OIT
                tak-pao,50,90,90,90
                """));

        assertThat(answer.get("rows").get(0).get("notes").get(0).get("en").asString())
                .contains("overall", "90.00");
    }

    @Test
    void whatAFileDoesNotSayStaysAsItIs() {
        var known = jdbc.sql("""
                select count(*) from result_value v join result r on r.id = v.result_id
                where r.agency_code = 'tak-pao' and r.fiscal_year = 2567
                """);
        var before = known.query(Integer.class).single();

        assertThat(send(ALL, "agency,10\ntak-pao,12.5\n")).hasStatusOk();

        assertThat(known.query(Integer.class).single()).isEqualTo(before);
        assertThat(mvc.get().uri("/agencies/tak-pao/results/2567")).hasStatusOk();
    }

    @Test
    void onlyWhoMayRecordBringsResultsIn() {
        assertThat(mvc.post().uri(ALL).contentType("text/csv").content(WIDE)).hasStatus(401);
        assertThat(send(ALL, WIDE, actingAs(Role.OFFICER, "tak-pao"))).hasStatus(403);
        assertThat(send(ALL, WIDE, actingAs(Role.ADMINISTRATOR))).hasStatus(403);
    }

    @Test
    void agencyBringsInItsOwnResultsOnly() {
        var own = "/api/v1/agencies/tak-pao/results/imports?year=2566";

        assertThat(send(own, "agency,overall\ntak-pao,90\n", actingAs(Role.OFFICER, "tak-pao")))
                .hasStatusOk();
        var other = send(own + "&dryRun=true", "agency,overall\nexample-town,90\n", actingAs(Role.OFFICER, "tak-pao"));
        assertThat(other).hasStatus(422);
        assertThat(read(other).get("faults").get(0).get("code").asString()).isEqualTo("other-agency");
        assertThat(send(own, "agency,overall\ntak-pao,90\n", actingAs(Role.OFFICER, "example-town")))
                .hasStatus(403);
        assertThat(send(
                        own + "&createAgencies=true",
                        "agency,overall\ntak-pao,90\n",
                        actingAs(Role.OFFICER, "tak-pao")))
                .hasStatus(403);
    }

    @Test
    void importIsOneEntryInTheTrail() {
        var entries = jdbc.sql("select count(*) from audit_entry where action = 'intake.import'");
        var before = entries.query(Integer.class).single();

        send(ALL + "&createAgencies=true", WIDE);

        assertThat(entries.query(Integer.class).single()).isEqualTo(before + 1);
    }

    private MvcTestResult send(String address, String csv) {
        return send(address, csv, actingAs(Role.OVERSIGHT));
    }

    private MvcTestResult send(String address, String csv, RequestPostProcessor actor) {
        return mvc.post()
                .uri(address)
                .contentType("text/csv")
                .content(csv.getBytes(UTF_8))
                .with(actor)
                .exchange();
    }

    private JsonNode read(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var table : List.of("agency", "result", "result_value", "audit_entry", "result_import")) {
            counts.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }
}
