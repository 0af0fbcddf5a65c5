package org.openita.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Asks a running application for pages at a steady rate, whether earlier ones have come or not, and says how long each
 * kind took from the asking to the last byte. Arguments: the address, requests a second, seconds, then paths.
 */
public final class PageLoad {

    private static final int WARM_UP = 300;

    private PageLoad() {}

    public static void main(String[] arguments) throws InterruptedException {
        var address = arguments[0];
        var rate = Integer.parseInt(arguments[1]);
        var requests = rate * Integer.parseInt(arguments[2]);
        var paths = List.of(arguments).subList(3, arguments.length);
        var times = new ConcurrentHashMap<String, ConcurrentLinkedQueue<Long>>();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
                var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WARM_UP; i++) {
                ask(client, address + paths.get(i % paths.size()));
            }
            var begun = System.nanoTime();
            for (int i = 0; i < requests; i++) {
                var path = paths.get(i % paths.size());
                var due = begun + i * TimeUnit.SECONDS.toNanos(1) / rate;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                askers.execute(() -> times.computeIfAbsent(path, unseen -> new ConcurrentLinkedQueue<>())
                        .add(ask(client, address + path)));
            }
        }
        report(times);
    }

    private static long ask(HttpClient client, String address) {
        var asked = System.nanoTime();
        var answer = client.sendAsync(
                        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
                .join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + address);
        }
        return System.nanoTime() - asked;
    }

    private static void report(Map<String, ConcurrentLinkedQueue<Long>> times) {
        var all = new ArrayList<Long>();
        times.forEach((path, each) -> {
            all.addAll(each);
            print(path, each.stream().mapToLong(Long::longValue).toArray());
        });
        print("all", all.stream().mapToLong(Long::longValue).toArray());
    }

    private static void print(String what, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%-60s %6d requests  p50 %6.1f ms  p99 %6.1f ms  most %6.1f ms%n",
                what,
                times.length,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }
}
