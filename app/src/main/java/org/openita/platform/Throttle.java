package org.openita.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets something happen so many times for each key within a span that begins with the first time. */
public final class Throttle {

    private static final int MOST_KEYS = 100_000;

    private final int times;
    private final Cache<String, AtomicInteger> counts;

    public Throttle(int times, Duration span) {
        this.times = times;
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(span)
                .maximumSize(MOST_KEYS)
                .build();
    }

    /** Takes one count back, for a time that turned out to be none of those that are to be few. */
    public void forgive(String key) {
        var count = counts.getIfPresent(key);
        if (count != null) {
            count.decrementAndGet();
        }
    }

    /** How long it is until the span of a key is over. */
    public Duration left(String key) {
        return counts.policy()
                .expireAfterWrite()
                .flatMap(spans ->
                        spans.ageOf(key).map(age -> spans.getExpiresAfter().minus(age)))
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    /** Counts one more time; false when that is too often. */
    public boolean allows(String key) {
        return counts.get(key, unseen -> new AtomicInteger()).incrementAndGet() <= times;
    }
}
