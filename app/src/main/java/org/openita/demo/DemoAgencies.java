package org.openita.demo;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.measure.Measures;
import org.openita.methodology.Methodologies;
import org.openita.result.Recording;
import org.openita.result.Results;
import org.openita.result.Visibility;
import org.openita.scoring.KnownValues;
import org.springframework.stereotype.Component;

/** Brings an agency of the demonstration in, with its results and plans, unless it is there already. */
@Component
class DemoAgencies {

    private final Agencies agencies;
    private final Methodologies methodologies;
    private final Results results;
    private final DemoClosedRounds rounds;
    private final Measures measures;

    DemoAgencies(
            Agencies agencies,
            Methodologies methodologies,
            Results results,
            DemoClosedRounds rounds,
            Measures measures) {
        this.agencies = agencies;
        this.methodologies = methodologies;
        this.results = results;
        this.rounds = rounds;
        this.measures = measures;
    }

    void load(DemoFile demo) {
        if (agencies.find(demo.agency().code()).isEmpty()) {
            add(demo);
        }
    }

    private void add(DemoFile demo) {
        var registration = demo.agency().registration();
        agencies.register(registration);
        demo.results().forEach(result -> record(registration.code(), result));
        demo.plans().forEach(plan -> measures.add(plan.plan(registration.code())));
    }

    private void record(AgencyCode agency, DemoFile.ResultEntry result) {
        var framework = methodologies.find(result.framework()).orElseThrow();
        var values = byCode(result.values());
        var round = result.round();
        if (round == null) {
            results.record(agency, framework, result.published(), new KnownValues(values));
        } else {
            var assessed = DemoClosedRounds.withoutAnswers(framework, values);
            rounds.run(agency, framework, round, values);
            var counted = results.recorded(List.of(agency), framework.year()).get(agency);
            var edition = counted == null ? 0 : counted.edition().number();
            var recording = new Recording(agency, edition, result.published(), new KnownValues(assessed));
            results.recordAll(framework, List.of(recording), Visibility.PUBLIC);
        }
    }

    private static Map<Code, BigDecimal> byCode(Map<String, BigDecimal> values) {
        return values.entrySet().stream().collect(toMap(value -> new Code(value.getKey()), Map.Entry::getValue));
    }
}
