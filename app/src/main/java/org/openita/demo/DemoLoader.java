package org.openita.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final DemoAgencies agencies;
    private final DemoAccounts accounts;
    private final DemoFollowUps followUps;
    private final DemoRounds rounds;
    private final TransactionTemplate transactions;
    private final YAMLMapper yaml = YAMLMapper.builder().build();

    DemoLoader(
            DemoAgencies agencies,
            DemoAccounts accounts,
            DemoFollowUps followUps,
            DemoRounds rounds,
            TransactionTemplate transactions) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.followUps = followUps;
        this.rounds = rounds;
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
            accounts.load(yaml);
            followUps.load(yaml);
            rounds.load();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration files cannot be read", e);
        }
    }

    private void load(Resource file) throws IOException {
        try (var content = file.getInputStream()) {
            agencies.load(yaml.readValue(content, DemoFile.class));
        }
    }
}
