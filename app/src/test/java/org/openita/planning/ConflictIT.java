package org.openita.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.planning.PlanningFixture.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.ActingAs;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.planning.Drafts.Seen;
import org.openita.planning.Saving.Overtaken;
import org.openita.planning.Saving.Saved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once, each in a transaction of their own. */
@IntegrationTest
class ConflictIT {

    @Autowired
    Drafts drafts;

    @Autowired
    DraftStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext beans;

    @Test
    void theSecondOfTwoLearnsWhatTheFirstSaved() throws Exception {
        var agency = new AgencyCode("two-at-once");
        transactions.executeWithoutResult(
                status -> PlanningFixture.Ground.of(beans).agencyWithDraft(agency.value()));
        try {
            var seen = measure(agency);
            var written = new CountDownLatch(1);
            var first = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
                assertThat(save(agency, seen, "ของคนแรก")).isInstanceOf(Saved.class);
                written.countDown();
                pause();
            }));
            assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();

            var second = save(agency, seen, "ของคนที่สอง");

            first.get(10, TimeUnit.SECONDS);
            assertThat(second).isEqualTo(new Overtaken<>(Optional.of(measure(agency))));
            assertThat(measure(agency).measure().title()).isEqualTo("ของคนแรก");
            assertThat(measure(agency).revision()).isEqualTo(2);
        } finally {
            transactions.executeWithoutResult(status -> remove(agency));
        }
    }

    private Saving<DraftMeasure> save(AgencyCode agency, DraftMeasure seen, String title) {
        return drafts.saveMeasure(
                ActingAs.actor(Role.OFFICER, agency.value()),
                agency,
                YEAR,
                new Seen(seen.id(), seen.revision()),
                new MeasureForm.Filled(1, PlanningFixture.measure(title)));
    }

    private DraftMeasure measure(AgencyCode agency) {
        return store.measures(agency, store.head(agency, YEAR).orElseThrow()).getFirst();
    }

    private void remove(AgencyCode agency) {
        for (var sql : List.of(
                "delete from measure_plan where agency_code = :agency",
                "delete from result where agency_code = :agency",
                "delete from agency where code = :agency")) {
            jdbc.sql(sql).param("agency", agency.value()).update();
        }
    }

    /** Long enough for the other transaction to come to the same row and wait there. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
