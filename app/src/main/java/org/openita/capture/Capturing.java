package org.openita.capture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.openita.capture.CaptureStore.Due;
import org.openita.platform.FileStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at links whose turn it is: many hosts at once, each host one link after the other with a pause between. */
@Component
class Capturing {

    private static final int OF_A_HOST = 20;
    private static final int MOST = 400;
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);
    private static final Duration MOST_AFTER_FAILURES = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(Capturing.class);

    private final CaptureStore store;
    private final FileStorage files;
    private final Fetcher fetcher;
    private final FetchLimits limits;
    private final Clock clock;

    Capturing(CaptureStore store, FileStorage files, Fetcher fetcher, FetchLimits limits, Clock clock) {
        this.store = store;
        this.files = files;
        this.fetcher = fetcher;
        this.limits = limits;
        this.clock = clock;
    }

    /** Looks at all whose turn it is, or until this thread is to stop. */
    void captureAll() {
        var looked = capture();
        while (looked > 0 && !Thread.currentThread().isInterrupted()) {
            looked = capture();
        }
    }

    /** Looks at some of those whose turn it is, and tells how many these were. */
    int capture() {
        var due = store.dueEverywhere(clock.instant(), OF_A_HOST, MOST);
        var turns = new Semaphore(limits.atOnce());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.stream()
                    .collect(groupingBy(Due::host, LinkedHashMap::new, toList()))
                    .values()
                    .forEach(ofAHost -> threads.execute(() -> inTurn(turns, ofAHost)));
        }
        return due.size();
    }

    private void inTurn(Semaphore turns, List<Due> ofAHost) {
        for (var link : ofAHost) {
            try {
                turns.acquire();
                try {
                    capture(link);
                } finally {
                    turns.release();
                }
                Thread.sleep(limits.pause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.error("The link {} could not be captured", link.id(), failed);
                store.postpone(link, clock.instant().plus(AFTER_A_FAILURE));
            }
        }
    }

    private void capture(Due link) {
        var found = found(fetcher.fetch(link.address()));
        var pause = found.verdict().isReachable() ? limits.recheck() : afterFailures(link.failures());
        store.note(link, found, clock.instant(), pause);
    }

    private static Duration afterFailures(int earlier) {
        var pause = AFTER_A_FAILURE.multipliedBy(1L << Math.min(earlier, 5));
        return pause.compareTo(MOST_AFTER_FAILURES) < 0 ? pause : MOST_AFTER_FAILURES;
    }

    private Found found(Fetched fetched) {
        if (fetched.verdict() != Verdict.WORKS) {
            return Found.nothing(fetched);
        }
        var content = fetched.content();
        var kind = ContentKind.of(content);
        if (kind.isEmpty()) {
            return Found.nothing(Fetched.failed(Verdict.WRONG_TYPE, fetched.status(), fetched.last()));
        }
        var sha256 = files.keep(content);
        var text =
                kind.filter(ContentKind::isReadable).map(readable -> VisibleText.of(readable, content, fetched.type()));
        return new Found(
                verdict(fetched, text),
                fetched.status(),
                fetched.last(),
                text.map(VisibleText::title).orElse(""),
                kind,
                fetched.type(),
                Optional.of(sha256),
                content.length,
                text.map(read -> sha256(String.join("\n", read.lines()))).orElse(sha256));
    }

    private static Verdict verdict(Fetched fetched, Optional<VisibleText> text) {
        if (text.filter(VisibleText::asksForPassword).isPresent()) {
            return Verdict.LOGIN_WALL;
        }
        return fetched.movedForGood() ? Verdict.MOVED : Verdict.WORKS;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
