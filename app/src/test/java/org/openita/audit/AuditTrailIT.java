package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AuditTrailIT {

    private static final Who SOMBAT = new Who(Who.Kind.ACCOUNT, 4711, "สมบัติ");

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_entry cascade"
            })
    void whatWasDoneCannotBeUndoneInTheTrail(String change) {
        trail.record(granted(Optional.of("tak-pao")));
        assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("only added to");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void anEntryIsMadeInTheTransactionOfItsChangeOrNotAtAll() {
        var change = granted(Optional.empty());
        assertThatThrownBy(() -> trail.record(change)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEntryTellsWhoDidWhatWithBeforeAndAfter() {
        var change = granted(Optional.of("tak-pao"));
        trail.record(change);

        var entry = trail.everywhere(Slice.newest(1)).getFirst();
        assertThat(entry.change()).isEqualTo(change);
        assertThat(entry.at()).isNotNull();
    }

    @Test
    void anAgencyReadsItsOwnEntriesOnly() {
        trail.record(granted(Optional.of("tak-pao")));
        trail.record(granted(Optional.of("example-town")));
        trail.record(granted(Optional.empty()));

        assertThat(trail.ofAgency("tak-pao", Slice.newest(50)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.change().agency()).contains("tak-pao"));
    }

    @Test
    void whatALargeChangeCameToIsToldInEachAgencyAndLeftOutWhereEverythingIsListed() {
        trail.record(granted(Optional.empty()));
        var before = trail.everywhere(Slice.newest(1));
        trail.recordParts(List.of(granted(Optional.of("tak-pao")), granted(Optional.of("example-town"))));

        assertThat(trail.everywhere(Slice.newest(1))).isEqualTo(before);
        assertThat(trail.everywhereInFull(Slice.newest(2)))
                .extracting(entry -> entry.change().agency().orElseThrow())
                .containsExactly("example-town", "tak-pao");
        assertThat(trail.ofAgency("tak-pao", Slice.newest(1)).getFirst().change())
                .isEqualTo(granted(Optional.of("tak-pao")));
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set part = false").update())
                .hasMessageContaining("only added to");
    }

    @Test
    void wordsAreSoughtAsTheyStand() {
        trail.record(granted(Optional.empty()));
        assertThat(trail.everywhere(new Slice(Long.MAX_VALUE, 5, "สมบั"))).isNotEmpty();
        assertThat(trail.everywhere(new Slice(Long.MAX_VALUE, 5, "สมบั%ิ"))).isEmpty();
        assertThat(trail.everywhere(new Slice(Long.MAX_VALUE, 5, "' or true --")))
                .isEmpty();
    }

    @Test
    void pagesStayPutWhileEntriesAreAdded() {
        trail.record(granted(Optional.empty()));
        trail.record(granted(Optional.empty()));
        var newest = trail.everywhere(Slice.newest(1)).getFirst();
        trail.record(granted(Optional.empty()));

        assertThat(trail.everywhere(new Slice(newest.number(), 1, ""))
                        .getFirst()
                        .number())
                .isEqualTo(newest.number() - 1);
    }

    private static Change granted(Optional<String> agency) {
        return new Change(
                SOMBAT,
                agency,
                "access.grant",
                "nittaya@people.example",
                Map.of("role", "VIEWER"),
                Map.of("role", "OFFICER"));
    }
}
