package org.openita.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;

import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.audit.AuditTrail;
import org.openita.audit.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What the trail tells of an import, to oversight and to the agencies. */
@IntegrationTest
@Transactional
class ImportTrailIT {

    private static final String WIDE = """
            agency,name,type,province,overall,level,IIT
            north-town,เทศบาลเมืองเหนือ,ทม.,จ.ตาก,90.20,ผ่านดี,88.00
            south-sao,อบต.ใต้,อบต.,TH-96,85.10,,
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AuditTrail trail;

    @Test
    void anImportIsOneEntryOfTheTrailAndEachAgencyReadsItsOwnChange() {
        send("&createAgencies=true", WIDE);
        send("", "agency,10\ntak-pao,12.5\n");

        assertThat(trail.everywhere(Slice.newest(2)))
                .extracting(entry -> entry.change().action())
                .containsExactly("intake.import", "intake.import");
        var added = trail.ofAgency("north-town", Slice.newest(5));
        assertThat(added).hasSize(1);
        assertThat(added.getFirst().change().before()).isEmpty();
        assertThat(added.getFirst().change().after())
                .containsEntry("edition", 1)
                .containsEntry("file", "api")
                .containsEntry("level", "ผ่านดี")
                .containsEntry("overall", "90.20");
        var changed = trail.ofAgency("tak-pao", Slice.newest(1)).getFirst().change();
        assertThat(changed.action()).isEqualTo("intake.import-result");
        assertThat(changed.before()).containsOnlyKeys("edition", "10");
        assertThat(changed.after()).containsEntry("edition", 2).containsEntry("10", "12.5");
    }

    @Test
    void whatAnImportCameToIsFoundInTheWholeTrailWhenAskedFor() {
        send("&createAgencies=true", WIDE);
        var brief = Reading.page(mvc, "/audit", actingAs(Role.OVERSIGHT));
        var full = Reading.page(mvc, "/audit?full=true", actingAs(Role.OVERSIGHT));

        assertThat(brief.select("tbody tr").getFirst().text()).contains("นำเข้า");
        assertThat(brief.select("tbody").text()).doesNotContain("แก้ไขผลจากแฟ้มที่นำเข้า");
        assertThat(full.select("#full[checked]")).hasSize(1);
        assertThat(full.select("tbody").text()).contains("แก้ไขผลจากแฟ้มที่นำเข้า", "เทศบาลเมืองเหนือ");
    }

    private void send(String choices, String csv) {
        assertThat(mvc.post()
                        .uri("/api/v1/results/imports?year=2567" + choices)
                        .contentType("text/csv;charset=UTF-8")
                        .content(csv)
                        .with(actingAs(Role.OVERSIGHT)))
                .hasStatusOk();
    }
}
