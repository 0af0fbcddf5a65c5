package org.openita.demo;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.measure.Measures;
import org.openita.methodology.Methodologies;
import org.openita.result.Results;
import org.openita.scoring.KnownValues;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Brings the demonstration agencies in at the first start; what is there already stays as it is. */
@Component
@ConditionalOnProperty("openita.demo")
class DemoLoader implements SmartInitializingSingleton {

    private final Agencies agencies;
    private final Methodologies methodologies;
    private final Results results;
    private final Measures measures;
    private final TransactionTemplate transactions;
    private final YAMLMapper yaml = YAMLMapper.builder().build();

    DemoLoader(
            Agencies agencies,
            Methodologies methodologies,
            Results results,
            Measures measures,
            TransactionTemplate transactions) {
        this.agencies = agencies;
        this.methodologies = methodologies;
        this.results = results;
        this.measures = measures;
        this.transactions = transactions;
    }

    /** Before the first request is answered. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> load());
    }

    private void load() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.yaml")) {
                load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration files cannot be read", e);
        }
    }

    private void load(Resource file) throws IOException {
        try (var content = file.getInputStream()) {
            var demo = yaml.readValue(content, DemoFile.class);
            if (agencies.find(demo.agency().code()).isEmpty()) {
                add(demo);
            }
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
        results.record(agency, framework, result.published(), new KnownValues(byCode(result.values())));
    }

    private static Map<Code, BigDecimal> byCode(Map<String, BigDecimal> values) {
        return values.entrySet().stream().collect(toMap(value -> new Code(value.getKey()), Map.Entry::getValue));
    }
}
