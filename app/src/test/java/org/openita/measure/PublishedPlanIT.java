package org.openita.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.openita.access.ActingAs;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was published stays, whoever speaks to the database. */
@IntegrationTest
@Transactional
class PublishedPlanIT {

    private static final String PLAN =
            "(select id from measure_plan where agency_code = 'tak-pao' and fiscal_year = 2568)";
    private static final String FINDING = "(select min(id) from plan_finding where plan_id = " + PLAN + ")";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Measures measures;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update measure_plan set legal_basis = 'x' where id = " + PLAN,
                "update measure_plan set state = 'DRAFT' where id = " + PLAN,
                "delete from measure_plan where id = " + PLAN,
                "update plan_finding set finding = 'x' where id = " + FINDING,
                "delete from plan_finding where id = " + FINDING,
                "update measure set period = 'x' where finding_id = " + FINDING,
                "delete from measure where finding_id = " + FINDING,
                "insert into plan_finding (plan_id, topic, title, items, finding) values (" + PLAN
                        + ", 8, 'x', '{}', 'x')",
                "insert into measure (finding_id, position, title, steps, units, period) values (" + FINDING
                        + ", 9, 'x', '{}', '{}', 'x')"
            })
    void aPublishedPlanCannotBeAltered(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .hasMessageContaining("a published plan is replaced by a new version, never altered");
    }

    @Test
    void aDraftMayBeAlteredAndThrownAway() {
        var draft = "(select id from measure_plan where agency_code = 'example-town' and fiscal_year = 2568)";
        assertThat(jdbc.sql("update plan_finding set finding = 'x' where plan_id = " + draft)
                        .update())
                .isEqualTo(7);
        assertThat(jdbc.sql("delete from measure_plan where id = " + draft).update())
                .isEqualTo(1);
        assertThat(measures.inWork(
                        ActingAs.actor(Role.OFFICER, "example-town"),
                        new AgencyCode("example-town"),
                        new FiscalYear(2568)))
                .isEmpty();
    }
}
