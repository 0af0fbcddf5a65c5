package org.openita.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a server alone sees, before there is any form: uploads without an end, without a beginning, without a size. */
@Journey
class BrokenUploadIT {

    private static final int TOO_LARGE = 61 << 20;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data                     | no boundary",
                "multipart/form-data; boundary=here      | --here",
                "multipart/form-data; boundary=here      | --here/Content-Disposition: form-data; name=file",
                "multipart/form-data; boundary=here      | nothing of a form"
            })
    void whatIsNoFormIsRefusedAndNoFailure(String type, String body) throws IOException, InterruptedException {
        var answer = send("/results/import", type, BodyPublishers.ofString(body.replace("/", "\r\n"), UTF_8));

        assertThat(answer.statusCode()).isBetween(400, 403);
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception");
    }

    @Test
    void whatTellsItsSizeIsRefusedByItWhoeverSendsIt() throws IOException, InterruptedException {
        var form = send(
                "/results/import",
                "multipart/form-data; boundary=here",
                BodyPublishers.ofByteArray(new byte[TOO_LARGE]));
        var program =
                send("/api/v1/results/imports?year=2567", "text/csv", BodyPublishers.ofByteArray(new byte[TOO_LARGE]));

        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(form.body()).contains("60 เมกะไบต์");
        assertThat(program.statusCode()).isEqualTo(413);
        assertThat(program.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void whatDoesNotTellItsSizeIsRefusedOnceItIsTooLarge() throws IOException, InterruptedException {
        var part =
                "--here\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n".getBytes(UTF_8);
        var body = new byte[TOO_LARGE];
        System.arraycopy(part, 0, body, 0, part.length);

        var answer = send(
                "/results/import",
                "multipart/form-data; boundary=here",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("60 เมกะไบต์");
    }

    @Test
    void moreTypedThanAnybodyTypesIsRefusedWithItsOwnLimit() throws IOException, InterruptedException {
        var much = "a".repeat(3 << 20);
        var parts = send(
                "/sign-in",
                "multipart/form-data; boundary=here",
                BodyPublishers.ofString("--here\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\n" + much
                        + "\r\n--here--\r\n"));
        var fields = send("/sign-in", "application/x-www-form-urlencoded", BodyPublishers.ofString("email=" + much));

        for (var answer : List.of(parts, fields)) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("เกิน 2 เมกะไบต์");
        }
    }

    @Test
    void nobodyForgesWhereARequestCameFromOrWhereItGoes() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk"))
                    .header("X-Forwarded-Host", "elsewhere.example")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-For", "203.0.113.7")
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("http://localhost:" + port);
        }
    }

    private HttpResponse<String> send(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", type)
                    .POST(body)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
