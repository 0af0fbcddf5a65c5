package org.openita.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.ActingAs;
import org.openita.access.Actor;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.measure.Measure;
import org.openita.measure.MeasurePlan;
import org.openita.measure.Measures;
import org.openita.measure.PlanFinding;
import org.openita.measure.Schedule;
import org.openita.methodology.Methodologies;
import org.openita.result.Published;
import org.openita.result.Results;
import org.openita.scoring.KnownValues;
import org.springframework.context.ApplicationContext;

/** An agency with a result and a plan of one measure, to work on. */
final class PlanningFixture {

    static final FiscalYear YEAR = new FiscalYear(2568);

    private PlanningFixture() {}

    static Actor officer(AgencyCode agency) {
        return ActingAs.actor(Role.OFFICER, agency.value());
    }

    static Actor head(AgencyCode agency) {
        return ActingAs.actor(Role.HEAD, agency.value());
    }

    static Measure measure(String title) {
        return new Measure(
                title,
                List.of(),
                List.of("ขั้นตอน"),
                List.of("กองคลัง"),
                Schedule.of("ไตรมาส 1"),
                Optional.empty(),
                Optional.empty());
    }

    static AgencyCode agency(String code, Agencies agencies, Results results, Methodologies methodologies) {
        agencies.register(new AgencyRegistration(
                new AgencyCode(code),
                new Agency.Name("หน่วยงานทดสอบ", "Agency under test"),
                new AgencyRegistration.Kind("pao", "TH-63", true)));
        results.record(
                new AgencyCode(code),
                methodologies.find("th-national-2567").orElseThrow(),
                new Published("test", Optional.empty(), Optional.empty(), Optional.empty()),
                new KnownValues(Map.of(new Code("8"), new BigDecimal("80"), new Code("1"), new BigDecimal("99"))));
        return new AgencyCode(code);
    }

    static MeasurePlan plan(AgencyCode agency, FiscalYear year, MeasurePlan.State state) {
        var finding = new PlanFinding(1, "หัวข้อ", List.of("o8"), "ผลการวิเคราะห์", List.of(measure("มาตรการแรก")));
        return new MeasurePlan(agency, year, new FiscalYear(2567), 1, state, "ที่มา", List.of(finding), Map.of());
    }

    /** Registers agencies with a result, and plans. */
    record Ground(Agencies agencies, Results results, Methodologies methodologies, Measures measures) {

        static Ground of(ApplicationContext beans) {
            return new Ground(
                    beans.getBean(Agencies.class),
                    beans.getBean(Results.class),
                    beans.getBean(Methodologies.class),
                    beans.getBean(Measures.class));
        }

        AgencyCode agency(String code) {
            return PlanningFixture.agency(code, agencies, results, methodologies);
        }

        AgencyCode agencyWithDraft(String code) {
            var agency = agency(code);
            measures.add(plan(agency, YEAR, MeasurePlan.State.DRAFT));
            return agency;
        }
    }
}
