package org.openita.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.capture.HostileSite.Behaviour;

/** The web is a site of this machine here; its address counts as public, and no other of this machine does. */
@Timeout(20)
class FetcherTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";
    private static final byte[] METADATA = {(byte) 169, (byte) 254, (byte) 169, (byte) 254};
    private static final int MOST = 1_000_000;

    private HostileSite site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new HostileSite();
        fetcher = fetcher(host -> {
            var isInside = host.startsWith("inside.");
            return new InetAddress[] {
                isInside
                        ? InetAddress.getByAddress(host, METADATA)
                        : InetAddress.getByAddress(host, LOOPBACK.getAddress())
            };
        });
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
    }

    @Test
    void aPageComesWithItsTypeAndNobodyIsToldWhoAsks() {
        site.says("/", OK, "<title>ITA</title>");
        var fetched = fetcher.fetch(at("/"));
        assertThat(fetched.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(fetched.type()).contains("text/html; charset=utf-8");
        assertThat(fetched.content()).asString(StandardCharsets.UTF_8).isEqualTo("<title>ITA</title>");
        assertThat(site.heard().getFirst())
                .contains("User-Agent: OpenITA test")
                .doesNotContainIgnoringCase("cookie:", "referer:", "authorization:");
    }

    @ParameterizedTest
    @CsvSource({
        "401,LOGIN_WALL",
        "403,LOGIN_WALL",
        "404,GONE",
        "410,GONE",
        "500,FAILED",
        "503,FAILED",
        "418,FAILED",
        "204,FAILED"
    })
    void aRefusalIsWhatItIs(int status, Verdict verdict) {
        site.says("/", "HTTP/1.1 " + status + " No", "");
        var fetched = fetcher.fetch(at("/"));
        assertThat(fetched.verdict()).isEqualTo(verdict);
        assertThat(fetched.status()).isEqualTo(status);
    }

    @Test
    void redirectsAreFollowedWithoutCookiesAndTellWhetherTheyAreForGood() {
        site.says("/old", "HTTP/1.1 301 Moved\nSet-Cookie: a=b\nLocation: /new", "");
        site.says("/soon", "HTTP/1.1 302 Moved\nSet-Cookie: a=b\nLocation: " + at("/new"), "");
        site.says("/new", OK, "<p>here");
        var moved = fetcher.fetch(at("/old"));
        assertThat(moved.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(moved.movedForGood()).isTrue();
        assertThat(moved.last()).isEqualTo(at("/new"));
        assertThat(fetcher.fetch(at("/soon")).movedForGood()).isFalse();
        assertThat(site.heard())
                .noneMatch(asked -> asked.toLowerCase(java.util.Locale.ROOT).contains("cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/secret",
                "http://localhost:PORT/secret",
                "http://[::1]:PORT/secret",
                "http://2130706433:PORT/secret",
                "http://inside.go.th:PORT/secret",
                "http://169.254.169.254/latest/meta-data/",
                "http://page.go.th:1/secret",
                "file:///etc/passwd",
                "ftp://page.go.th/",
                "http://a:b@page.go.th:PORT/secret"
            })
    void noRedirectLeadsIntoTheHouse(String place) {
        site.says("/", "HTTP/1.1 302 Found\nLocation: " + place.replace("PORT", "" + site.port()), "");
        site.says("/secret", OK, "secret");
        assertThat(fetcher.fetch(at("/")).verdict()).isEqualTo(Verdict.NOT_PUBLIC);
        assertThat(site.heard()).hasSize(1);
    }

    @Test
    void aNameIsLookedUpOnceSoItCannotLeadElsewhereAMomentLater() throws IOException {
        site.says("/", OK, "<p>here");
        var times = new AtomicInteger();
        try (var rebound = fetcher(host -> new InetAddress[] {
            times.getAndIncrement() == 0
                    ? InetAddress.getByAddress(host, LOOPBACK.getAddress())
                    : InetAddress.getByAddress(host, METADATA)
        })) {
            assertThat(rebound.fetch(at("/")).verdict()).isEqualTo(Verdict.WORKS);
            assertThat(times).hasValue(1);
            assertThat(rebound.fetch(at("/")).verdict()).isEqualTo(Verdict.NOT_PUBLIC);
        }
    }

    @Test
    void oneAddressWithinAHouseIsEnoughToStayAway() throws IOException {
        site.says("/", OK, "<p>here");
        try (var both = fetcher(host -> new InetAddress[] {
            InetAddress.getByAddress(host, LOOPBACK.getAddress()), InetAddress.getByAddress(host, METADATA)
        })) {
            assertThat(both.fetch(at("/")).verdict()).isEqualTo(Verdict.NOT_PUBLIC);
            assertThat(site.heard()).isEmpty();
        }
    }

    @Test
    void aCircleOfRedirectsEnds() {
        site.says("/", "HTTP/1.1 302 Found\nLocation: /", "");
        assertThat(fetcher.fetch(at("/")).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(site.heard()).hasSize(4);
    }

    @Test
    void whatComesForEverIsNotReadForEver() {
        site.on("/huge", Behaviour.endless(OK + "\n\n", new byte[100_000], 0));
        assertThat(fetcher.fetch(at("/huge")).verdict()).isEqualTo(Verdict.TOO_LARGE);

        site.on("/drip", Behaviour.endless(OK + "\n\n", new byte[] {'a'}, 50));
        assertThat(fetcher.fetch(at("/drip")).verdict()).isEqualTo(Verdict.TOO_SLOW);

        site.on("/headers", Behaviour.endless("HTTP/1.1 200 OK\n", "X: y\r\n".getBytes(StandardCharsets.US_ASCII), 50));
        assertThat(fetcher.fetch(at("/headers")).verdict()).isEqualTo(Verdict.TOO_SLOW);

        site.on("/status", Behaviour.endless("", new byte[] {'a'}, 50));
        assertThat(fetcher.fetch(at("/status")).verdict()).isEqualTo(Verdict.TOO_SLOW);
    }

    @Test
    void whatUnpacksToMoreThanMayComeIsTurnedAway() throws IOException {
        site.says("/bomb", OK + "\nContent-Encoding: gzip", packed(new byte[50 * MOST]));
        assertThat(fetcher.fetch(at("/bomb")).verdict()).isEqualTo(Verdict.TOO_LARGE);

        site.says("/packed", OK + "\nContent-Encoding: gzip", packed("<p>here".getBytes(StandardCharsets.UTF_8)));
        assertThat(fetcher.fetch(at("/packed")).content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<p>here");

        site.says("/lie", OK + "\nContent-Encoding: gzip", "<p>not packed");
        assertThat(fetcher.fetch(at("/lie")).verdict()).isEqualTo(Verdict.FAILED);
        site.says("/other", OK + "\nContent-Encoding: br", "<p>unknown");
        assertThat(fetcher.fetch(at("/other")).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void whatIsNoAnswerIsAFailure() {
        site.on("/nothing", out -> {});
        site.on("/nonsense", out -> out.write("hello\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        site.on(
                "/short",
                out -> out.write((OK + "\nContent-Length: 900\n\n<p>")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.US_ASCII)));
        for (var path : List.of("/nothing", "/nonsense", "/short")) {
            assertThat(fetcher.fetch(at(path)).verdict()).as(path).isEqualTo(Verdict.FAILED);
        }
    }

    private String at(String path) {
        return "http://page.go.th:" + site.port() + path;
    }

    private Fetcher fetcher(GuardedNames.Lookup names) {
        var limits = new FetchLimits(
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                MOST,
                3,
                List.of(site.port(), 80),
                Duration.ZERO,
                4,
                Duration.ofDays(7));
        return FetchConfiguration.fetcher(limits, names, LOOPBACK::equals, "OpenITA test");
    }

    private static byte[] packed(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
