package org.openita.capture;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.openita.OpenItaApplication;
import org.openita.agency.AgencyCode;
import org.openita.platform.FileStorage;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Ten thousand links of five hundred hosts, all of them one server of this machine, looked at with the usual pauses and kept:
 * how long it takes, how far it is meanwhile, and the peak of the heap.
 */
public final class LinkCapture {

    private static final int HOSTS = 500;
    private static final int OF_A_HOST = 20;
    private static final int LETTERS = 40_000;
    private static final AgencyCode AGENCY = new AgencyCode("example-town");

    private LinkCapture() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("openita-bench");
        try (var application = SpringApplication.run(
                OpenItaApplication.class, "--server.port=0", "--openita.data=" + folder, "--openita.demo=true")) {
            application.getBean("scheduledWork", SmartLifecycle.class).stop();
            var server = pages();
            try {
                run(application, server.getAddress().getPort());
            } finally {
                server.stop(0);
            }
        }
    }

    private static void run(ApplicationContext application, int port) throws IOException {
        var usual = application.getBean(FetchLimits.class);
        var limits = new FetchLimits(
                usual.connect(),
                usual.whole(),
                usual.bytes(),
                usual.redirects(),
                List.of(port),
                usual.pause(),
                usual.atOnce(),
                usual.recheck());
        var captures = application.getBean(Captures.class);
        captures.want(
                AGENCY,
                IntStream.range(0, HOSTS * OF_A_HOST)
                        .mapToObj(link -> "http://host%d.example.org:%d/%d".formatted(link % HOSTS, port, link))
                        .map(WebAddress::of)
                        .map(Optional::orElseThrow)
                        .toList());
        try (var fetcher = FetchConfiguration.fetcher(
                limits,
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                InetAddress::isLoopbackAddress,
                "OpenITA bench")) {
            var capturing = new Capturing(
                    application.getBean(CaptureStore.class),
                    application.getBean(FileStorage.class),
                    fetcher,
                    limits,
                    application.getBean(Clock.class));
            ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
            var begun = System.nanoTime();
            while (capturing.capture() > 0) {
                var progress = captures.progress(AGENCY);
                System.out.printf(
                        "%d of %d after %d s, peak heap %d MB%n",
                        progress.links() - progress.waiting(),
                        progress.links(),
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                        peakHeap() >> 20);
            }
        }
    }

    private static HttpServer pages() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var page = "<html><title>%s</title><p>%s".formatted(exchange.getRequestURI(), "ข้อมูล ".repeat(LETTERS / 7));
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        server.start();
        return server;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
