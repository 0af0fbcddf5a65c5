package org.openita.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.framework.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ResultChangesIT {

    private static final FiscalYear YEAR = new FiscalYear(2567);

    @Autowired
    ResultChanges changes;

    @Autowired
    ResultChangeStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsMadeOfAYearIsMadeAgainOnlyAfterAChange() {
        var made = new AtomicInteger();
        var kept = changes.keep(year -> Optional.of(made.incrementAndGet()));

        assertThat(List.of(kept.in(YEAR), kept.in(YEAR))).containsOnly(Optional.of(1));
        for (var table : List.of("result", "result_value", "agency", "agency_type", "province")) {
            var before = kept.in(YEAR).orElseThrow();
            jdbc.sql("delete from " + table + " where false").update();
            assertThat(kept.in(YEAR)).as(table).hasValue(before + 1);
        }
    }

    @Test
    void whatCannotBeMadeIsNotKept() {
        var made = new AtomicInteger();
        var kept = changes.keep(year -> {
            made.incrementAndGet();
            return Optional.<String>empty();
        });

        assertThat(kept.in(YEAR)).isEmpty();
        assertThat(kept.in(YEAR)).isEmpty();
        assertThat(made).hasValue(2);
    }

    @Test
    void pastChangesAreSummedUpWithoutChangingTheStamp() {
        for (int i = 0; i < 5; i++) {
            jdbc.sql("delete from result where false").update();
        }
        var before = store.stamp();

        jdbc.sql("select sum_up_result_changes()::text").query().singleRow();

        assertThat(store.stamp()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from result_change")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
