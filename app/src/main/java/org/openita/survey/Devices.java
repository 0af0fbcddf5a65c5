package org.openita.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Notices many answers to one questionnaire from one device on one day. It counts in memory, under hashes whose key is drawn
 * at random for the day and thrown away after it: with the next day, or the process, all is forgotten.
 */
@Component
class Devices {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int MOST = 200_000;

    private final AnswerLimits limits;
    private final Clock clock;
    private final AtomicReference<Day> day;

    Devices(AnswerLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.day = new AtomicReference<>(Day.begin(today()));
    }

    /** What is noticed of an answer that is sent now: a sign, or none. */
    int signs(Sender sender, SurveyLink link) {
        var today = day();
        var sent = Optional.ofNullable(today.counts().getIfPresent(today.hash(sender, link)));
        return sent.filter(times -> times.get() >= limits.sameDevice()).isPresent() ? Signs.DEVICE : 0;
    }

    /** One more answer was kept. Assessors send what many people told them, so theirs are not counted. */
    void count(Sender sender, SurveyLink link) {
        if (link.questionnaire() != Questionnaire.EIT2) {
            var today = day();
            today.counts()
                    .get(today.hash(sender, link), unseen -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    /** The day at hand; a new one begins without anything of the last. */
    Day day() {
        var today = today();
        return day.updateAndGet(kept -> kept.date().equals(today) ? kept : Day.begin(today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    /** The counts of a day and the key to them. */
    record Day(LocalDate date, SecretKeySpec key, Cache<ByteBuffer, AtomicInteger> counts) {

        private static final String ALGORITHM = "HmacSHA256";
        private static final int LENGTH = 16;

        static Day begin(LocalDate date) {
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            return new Day(
                    date,
                    new SecretKeySpec(key, ALGORITHM),
                    Caffeine.newBuilder().maximumSize(MOST).build());
        }

        ByteBuffer hash(Sender sender, SurveyLink link) {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                var text = link.code() + '\n' + sender.device();
                return ByteBuffer.wrap(Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), LENGTH));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has HmacSHA256", e);
            }
        }
    }
}
