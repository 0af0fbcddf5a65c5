package org.openita.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.openita.access.ActingAs.actor;
import static org.openita.access.ActingAs.everywhere;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Actor;
import org.openita.access.Role;
import org.openita.framework.FiscalYear;
import org.openita.intake.ResultImport.State;
import org.openita.result.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What happens between a preview and its results; on a thread of its own, so these tests take away what they add. */
@IntegrationTest
class ConfirmationsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NEW =
            "agency,name,type,province,overall,IIT\nimported-sao,อบต.นำเข้า,อบต.,ตาก,88.5,90\n";

    private static final Actor OVERSIGHT = everywhere(Role.OVERSIGHT);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Imports imports;

    @Autowired
    Confirmations confirmations;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from result_import").update();
        jdbc.sql("delete from result where agency_code = 'imported-sao'").update();
        jdbc.sql("delete from agency where code = 'imported-sao'").update();
    }

    @Test
    void twoConfirmationsAtOnceWriteOnce() throws InterruptedException {
        var given = ready(OVERSIGHT, NEW);
        var start = new CountDownLatch(2);
        Callable<Boolean> confirming = () -> {
            start.countDown();
            start.await();
            confirmations.confirm(OVERSIGHT, given.id());
            return true;
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(List.of(confirming, confirming)))
                    .allSatisfy(each -> assertThat(each.get()).isTrue());
        }
        awaitEnd(given.id());

        assertThat(state(given.id())).isEqualTo(State.DONE);
        assertThat(jdbc.sql("select edition from result where agency_code = 'imported-sao'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :subject")
                        .param("subject", "2567 " + given.fileName())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatChangedSinceThePreviewIsNotOverwritten() throws InterruptedException {
        var first = ready(OVERSIGHT, NEW);
        var second = ready(OVERSIGHT, NEW.replace("88.5", "70"));

        confirmations.confirm(OVERSIGHT, first.id());
        awaitEnd(first.id());
        confirmations.confirm(OVERSIGHT, second.id());
        awaitEnd(second.id());

        assertThat(state(second.id())).isEqualTo(State.OUTDATED);
        assertThat(jdbc.sql("select overall from result where agency_code = 'imported-sao'")
                        .query(String.class)
                        .single())
                .isEqualTo("88.50");
    }

    @Test
    void interruptedImportCanBeConfirmedAgain() {
        var given = ready(OVERSIGHT, NEW);
        jdbc.sql("update result_import set state = 'APPLYING', applied = 1").update();

        assertThat(mvc.get().uri(given.address()).with(actingAs(OVERSIGHT)))
                .hasStatusOk()
                .containsHeader("Refresh");
        confirmations.takeUpInterrupted();

        assertThat(state(given.id())).isEqualTo(State.READY);
    }

    private ResultImport ready(Actor actor, String csv) {
        var order = new ImportOrder(
                new FiscalYear(2567), Optional.empty(), "ที่มา", ImportOrder.Strangers.REGISTERED, Visibility.PUBLIC);
        var name = "once-" + UUID.randomUUID() + ".csv";
        return switch (imports.preview(actor, order, new Upload(name, csv.getBytes(UTF_8)))) {
            case Imports.Brought.Ready(var given) -> given;
            case Imports.Brought.Faulty(var reading) -> throw new AssertionError(reading);
        };
    }

    private void awaitEnd(UUID id) throws InterruptedException {
        for (long waited = 0; state(id) == State.APPLYING && waited < PATIENCE.toMillis(); waited += 20) {
            Thread.sleep(20);
        }
        assertThat(state(id)).isNotEqualTo(State.APPLYING);
    }

    private State state(UUID id) {
        return imports.find(OVERSIGHT, id).state();
    }
}
