package org.openita.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.access.ActingAs.actingAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.platform.FileStorage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Threads of their own write what they find, so nothing is undone by a transaction: links go with their agency's table. */
@IntegrationTest
class CapturingIT {

    private static final AgencyCode TAK = new AgencyCode("tak-pao");
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Captures captures;

    @Autowired
    CaptureStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private HostileSite site;
    private Fetcher fetcher;
    private Capturing capturing;

    @BeforeEach
    void open() throws IOException {
        scheduledWork().stop();
        jdbc.sql("delete from captured_link").update();
        site = new HostileSite();
        var limits = new FetchLimits(
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1_000_000,
                3,
                List.of(site.port()),
                Duration.ZERO,
                4,
                Duration.ofDays(7));
        fetcher = FetchConfiguration.fetcher(
                limits,
                host -> new InetAddress[] {
                    InetAddress.getByAddress(
                            host, InetAddress.getLoopbackAddress().getAddress())
                },
                InetAddress::isLoopbackAddress,
                "OpenITA test");
        capturing = new Capturing(store, beans.getBean(FileStorage.class), fetcher, limits, clock);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
        jdbc.sql("delete from captured_link").update();
        scheduledWork().start();
    }

    /** It would look at the links of these tests too, and not find them public. */
    private SmartLifecycle scheduledWork() {
        return beans.getBean("scheduledWork", SmartLifecycle.class);
    }

    @Test
    void whatIsThereIsKeptWithItsTitleAndAgainOnlyWhenItReadsDifferently() {
        site.says("/plan", OK, "<title>แผน</title><p>เดิม<script>1</script>");
        want("/plan");
        assertThat(captures.progress(TAK)).isEqualTo(new CaptureProgress(1, 1));
        assertThat(state("/plan").verdict()).isEqualTo(Verdict.WAITING);

        assertThat(capturing.capture()).isEqualTo(1);
        assertThat(capturing.capture()).as("it is left alone for a week").isZero();
        var first = state("/plan");
        assertThat(first.verdict()).isEqualTo(Verdict.WORKS);
        assertThat(first.title()).isEqualTo("แผน");
        assertThat(captures.content(first.copy().orElseThrow()).orElseThrow())
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .contains("<script>1");

        site.says("/plan", OK, "<title>แผน</title><p>เดิม<script>2</script>");
        again("/plan");
        assertThat(captures.copies(TAK, at("/plan"))).as("it reads the same").hasSize(1);

        site.says("/plan", OK, "<title>แผน</title><p>ใหม่");
        again("/plan");
        assertThat(captures.copies(TAK, at("/plan"))).hasSize(2);
        var page = Reading.page(mvc, copy("/plan").path("tak-pao"), actingAs(Role.VIEWER, "tak-pao"));
        assertThat(page.select(".difference-gone").text()).contains("เดิม");
        assertThat(page.select(".difference-new").text()).contains("ใหม่");
        assertThat(page.select(".capture-text").text()).isEqualTo("ใหม่");
    }

    @Test
    void eachMisbehaviourHasItsNameAndOneHoldsUpNoOther() {
        site.says("/login", OK, "<html><input type=password>");
        site.says("/moved", "HTTP/1.1 301 Moved\nLocation: /page", "");
        site.says("/page", OK, "<html><p>here");
        site.says("/program", OK, new byte[] {'M', 'Z', 0, 0, 1});
        site.on("/slow", HostileSite.Behaviour.endless(OK + "\n\n", new byte[] {'a'}, 50));
        want("/login", "/moved", "/program", "/slow", "/none");
        assertThat(capturing.capture()).isEqualTo(5);
        assertThat(state("/login").verdict()).isEqualTo(Verdict.LOGIN_WALL);
        assertThat(state("/moved").verdict()).isEqualTo(Verdict.MOVED);
        assertThat(state("/moved").last()).isEqualTo(at("/page"));
        assertThat(state("/program").verdict()).isEqualTo(Verdict.WRONG_TYPE);
        assertThat(state("/slow").verdict()).isEqualTo(Verdict.TOO_SLOW);
        assertThat(state("/none").verdict()).isEqualTo(Verdict.GONE);
        assertThat(captures.progress(TAK)).isEqualTo(new CaptureProgress(5, 0));
    }

    @Test
    void nobodyLooksAtWhatIsNoLongerWantedAndNobodyElseReadsACopy() {
        site.says("/page", OK, "<html><p>here");
        want("/page");
        capturing.capture();
        captures.drop(TAK, List.of(at("/page")));
        assertThat(captures.again(TAK, at("/page"))).isFalse();

        var path = copy("/page").path("tak-pao");
        assertThat(mvc.get().uri(path)).hasStatus(302);
        assertThat(mvc.get().uri(path).with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(403);
        assertThat(mvc.get().uri(path.replace("tak-pao", "example-town")).with(actingAs(Role.OFFICER, "example-town")))
                .hasStatus(404);
        var file = mvc.get()
                .uri(path + "/file")
                .with(actingAs(Role.OFFICER, "tak-pao"))
                .exchange();
        assertThat(file).hasStatusOk();
        assertThat(file).headers().hasValue("Content-Type", "application/octet-stream");
        assertThat(file).headers().hasValue("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void anOfficerAsksForAnotherLook() {
        want("/page");
        capturing.capture();
        var sent = mvc.post()
                .uri("/agencies/tak-pao/captures")
                .param("address", at("/page"))
                .with(actingAs(Role.OFFICER, "tak-pao"))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(303);
        assertThat(sent.getResponse().getHeader("Location")).endsWith("%2Fpage");
        var page = Reading.page(
                mvc, "/agencies/tak-pao/captures?address=" + at("/page"), actingAs(Role.OFFICER, "tak-pao"));
        assertThat(page.select("main").text()).contains("ไม่พบหน้า");
        assertThat(capturing.capture()).isEqualTo(1);
    }

    private void want(String... paths) {
        captures.want(
                TAK,
                List.of(paths).stream()
                        .map(path -> WebAddress.of(at(path)).orElseThrow())
                        .toList());
    }

    private void again(String path) {
        assertThat(captures.again(TAK, at(path))).isTrue();
        assertThat(capturing.capture()).isEqualTo(1);
    }

    private LinkState state(String path) {
        return captures.states(TAK, List.of(at(path))).getOrDefault(at(path), LinkState.waiting(""));
    }

    private LinkState.Copy copy(String path) {
        return captures.copies(TAK, at(path)).getFirst();
    }

    private String at(String path) {
        return "http://page.go.th:" + site.port() + path;
    }
}
