package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.ActingAs;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.disclosure.Written.Wish;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody writes while the head submits, each in a transaction of their own, in the municipality's open round. */
@IntegrationTest
class LockIT {

    private static final AgencyCode TOWN = new AgencyCode("example-town");
    private static final Code ITEM = new Code("o16");

    @Autowired
    Rounds rounds;

    @Autowired
    Disclosures disclosures;

    @Autowired
    ItemAnswers answers;

    @Autowired
    Submissions submissions;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void letWorkGoOn() {
        submissions.reopen(ActingAs.actor(Role.HEAD, TOWN.value()), round(), "หลังการทดสอบ");
    }

    @Test
    void whoeverWritesAfterTheHeadSubmittedFindsItLockedAndNothingIsKept() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            bothAtOnce(people);
        }
    }

    private void bothAtOnce(Executor people) throws Exception {
        var submitted = new CountDownLatch(1);
        var writing = new CountDownLatch(1);
        var mark = disclosures.whole(round()).mark();
        var head = CompletableFuture.runAsync(
                () -> transactions.executeWithoutResult(status -> {
                    submissions.submit(ActingAs.actor(Role.HEAD, TOWN.value()), round(), mark);
                    submitted.countDown();
                    await(writing);
                }),
                people);
        await(submitted);
        var officer = CompletableFuture.supplyAsync(
                () -> {
                    writing.countDown();
                    return answers.save(ActingAs.actor(Role.OFFICER, TOWN.value()), round(), ITEM, written("ช้าไป"));
                },
                people);

        head.get(20, TimeUnit.SECONDS);
        assertThat(officer.get(20, TimeUnit.SECONDS)).isFalse();
        assertThat(disclosures.whole(round()).item(ITEM).orElseThrow().answer().explanation())
                .doesNotContain("ช้าไป");
    }

    private Round round() {
        return rounds.find(TOWN, new FiscalYear(2568)).orElseThrow();
    }

    private Written written(String text) {
        var seen = disclosures.whole(round()).item(ITEM).orElseThrow().edition();
        return new Written(
                seen, new Answer(List.of(), List.of(), text, ""), List.of(), Optional.empty(), Set.of(), Wish.GO_ON);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
