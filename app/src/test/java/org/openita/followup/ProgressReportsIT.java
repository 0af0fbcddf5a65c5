package org.openita.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.access.ActingAs.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.platform.Attachment;
import org.openita.platform.FileKind;
import org.openita.platform.FileName;
import org.openita.platform.Refused;
import org.openita.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ProgressReportsIT {

    private static final AgencyCode TAK = new AgencyCode("tak-pao");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    ProgressReports reports;

    @Autowired
    FollowedPlans plans;

    @Autowired
    FollowUps followUps;

    @Autowired
    Settings settings;

    @Test
    void ofTwoWhoReportAtOnceBothEntriesStay() {
        var seenByBoth = first();

        reports.add(actor(Role.OFFICER, "tak-pao"), TAK, seenByBoth, report(30));
        reports.add(actor(Role.OFFICER, "tak-pao"), TAK, seenByBoth, report(60));

        assertThat(first().steps().getFirst().reports())
                .extracting(report -> report.percent().orElseThrow())
                .containsExactly(30, 60);
        assertThat(first().steps().getFirst().percent()).contains(60);
    }

    @Test
    void evidenceIsKeptByItsHashAndNeverUnderItsName() throws IOException {
        var file = new Attachment(new FileName("บันทึก.pdf"), FileKind.PDF, "%PDF-1.7 unique".getBytes(UTF_8));
        reports.add(
                actor(Role.OFFICER, "tak-pao"),
                TAK,
                first(),
                new NewReport(1, Optional.empty(), DAY, "", List.of(file, file)));

        var evidence = first().steps().getFirst().evidence();
        assertThat(evidence).hasSize(2);
        assertThat(evidence.getFirst().sha256()).isEqualTo(evidence.getLast().sha256());
        var place = kept(evidence.getFirst());
        assertThat(place).hasBinaryContent(file.content());
        try (var files = Files.walk(settings.data().resolve("files"))) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("pdf") || name.contains("บันทึก"));
        }
    }

    @Test
    void evidenceAlteredOnTheDiskIsNotHandedOut() throws IOException {
        var file = new Attachment(new FileName("a.pdf"), FileKind.PDF, "%PDF-1.7 altered".getBytes(UTF_8));
        var officer = actor(Role.OFFICER, "tak-pao");
        reports.add(officer, TAK, first(), new NewReport(0, Optional.empty(), DAY, "", List.of(file)));
        var evidence = first().remarks().getFirst().evidence().getFirst();

        Files.writeString(kept(evidence), "%PDF-1.7 other");

        assertThatThrownBy(() -> reports.evidence(officer, TAK, evidence.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("altered");
        Files.delete(kept(evidence));
    }

    @Test
    void whoReadsOnlyReportsNothing() {
        assertThatThrownBy(() -> reports.add(actor(Role.VIEWER, "tak-pao"), TAK, first(), report(10)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reports.add(actor(Role.UNIT_OFFICER, "tak-pao"), TAK, first(), report(10)))
                .as("a unit's officer without a unit")
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAgencysLatenessIsForItsReadersAlone() {
        assertThat(followUps.lateness(actor(Role.HEAD, "tak-pao"), TAK).first(3))
                .hasSizeLessThanOrEqualTo(3);
        assertThatThrownBy(() -> followUps.lateness(actor(Role.HEAD, "example-town"), TAK))
                .isInstanceOf(Refused.class);
    }

    private MeasureProgress first() {
        return plans.progress(TAK, new FiscalYear(2568))
                .orElseThrow()
                .measures()
                .getFirst();
    }

    private Path kept(Evidence evidence) {
        return settings.data()
                .resolve("files")
                .resolve(evidence.sha256().substring(0, 2))
                .resolve(evidence.sha256());
    }

    private static NewReport report(int percent) {
        return new NewReport(1, Optional.of(percent), DAY, "", List.of());
    }
}
