package org.openita.measure;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which results plans rest on, and on which figures of them, in the database. */
@Repository
class PlanBasisStore {

    private final JdbcClient jdbc;

    PlanBasisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the result has other figures now than when the version's findings were drawn. */
    boolean isOutdated(AgencyCode agency, MeasurePlan plan) {
        return jdbc.sql("""
                        select result_hash <> hash_of_result(agency_code, result_year) is true from measure_plan
                        where agency_code = :agency and fiscal_year = :year and version = :version
                        """)
                .param("agency", agency.value())
                .param("year", plan.year().buddhist())
                .param("version", plan.version())
                .query(Boolean.class)
                .single();
    }

    /** Whether a published version of some plan rests on the result of a year. */
    boolean restsOn(AgencyCode agency, FiscalYear result) {
        return jdbc.sql("""
                        select exists (select from measure_plan
                                       where agency_code = :agency and result_year = :year and state = 'PUBLISHED')
                        """)
                .param("agency", agency.value())
                .param("year", result.buddhist())
                .query(Boolean.class)
                .single();
    }
}
