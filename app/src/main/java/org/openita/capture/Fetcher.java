package org.openita.capture;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;

/** Asks for a public address as a stranger would: without cookies, names or passwords, and never for long. */
final class Fetcher implements AutoCloseable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> WHO_IS_THERE = Set.of(401, 403, 407);
    private static final Set<Integer> NO_SUCH_PAGE = Set.of(404, 410);
    private static final String WANTED = "text/html,application/pdf,*/*;q=0.8";

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    Fetcher(CloseableHttpClient client, FetchLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** What is there, after all redirects; every address on the way is judged anew. */
    Fetched fetch(String address) {
        var deadline = System.nanoTime() + limits.whole().toNanos();
        var place = WebAddress.of(address);
        var asked = address;
        var movedForGood = false;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            if (place.isEmpty() || !limits.ports().contains(place.get().port())) {
                return Fetched.failed(Verdict.NOT_PUBLIC, 0, asked);
            }
            var answer = ask(place.get(), deadline);
            if (answer.location().isEmpty()) {
                return answer.judged(place.get().toString(), movedForGood);
            }
            var next = place.get().resolve(answer.location().get());
            asked = answer.location().get();
            var isTheSamePage = next.filter(place.get()::isAlso).isPresent();
            movedForGood |= FOR_GOOD.contains(answer.status()) && !isTheSamePage;
            place = next;
        }
        return Fetched.failed(Verdict.FAILED, 0, asked);
    }

    private Answer ask(WebAddress address, long deadline) {
        var request = new HttpGet(address.asked());
        request.setHeader(HttpHeaders.ACCEPT, WANTED);
        request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "th,en;q=0.5");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        var isLate = new AtomicBoolean();
        var left = Math.max(1, deadline - System.nanoTime());
        var alarm = watch.schedule(
                () -> {
                    isLate.set(true);
                    request.cancel();
                },
                left,
                TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, this::read);
        } catch (GuardedNames.NotPublic withinAHouse) {
            return Answer.failed(Verdict.NOT_PUBLIC);
        } catch (Unpacking.TooLarge tooLarge) {
            return Answer.failed(Verdict.TOO_LARGE);
        } catch (InterruptedIOException slow) {
            return Answer.failed(Verdict.TOO_SLOW);
        } catch (IOException failed) {
            return Answer.failed(isLate.get() ? Verdict.TOO_SLOW : Verdict.FAILED);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer read(ClassicHttpResponse response) throws IOException, HttpException {
        var status = response.getCode();
        var location = header(response, HttpHeaders.LOCATION).filter(there -> REDIRECTS.contains(status));
        var entity = Optional.<HttpEntity>ofNullable(response.getEntity());
        if (status != 200 || entity.isEmpty()) {
            return new Answer(Verdict.WORKS, status, location, Optional.empty(), new byte[0]);
        }
        try (var content = entity.get().getContent()) {
            var packed = Unpacking.read(content, limits.bytes());
            var encoding = header(response, HttpHeaders.CONTENT_ENCODING).orElse("");
            return new Answer(
                    Verdict.WORKS,
                    status,
                    location,
                    header(response, HttpHeaders.CONTENT_TYPE),
                    Unpacking.unpack(packed, encoding, limits.bytes()));
        }
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.<Header>ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }

    /** What one site said. */
    @SuppressWarnings("ArrayRecordComponent") // it is handed on once and compared with nothing
    private record Answer(
            Verdict verdict, int status, Optional<String> location, Optional<String> type, byte[] content) {

        static Answer failed(Verdict verdict) {
            return new Answer(verdict, 0, Optional.empty(), Optional.empty(), new byte[0]);
        }

        Fetched judged(String last, boolean movedForGood) {
            if (verdict != Verdict.WORKS) {
                return Fetched.failed(verdict, status, last);
            }
            if (status != 200) {
                return Fetched.failed(
                        WHO_IS_THERE.contains(status)
                                ? Verdict.LOGIN_WALL
                                : NO_SUCH_PAGE.contains(status) ? Verdict.GONE : Verdict.FAILED,
                        status,
                        last);
            }
            return new Fetched(Verdict.WORKS, status, last, movedForGood, type, content);
        }
    }
}
