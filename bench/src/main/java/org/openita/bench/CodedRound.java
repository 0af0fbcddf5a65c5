package org.openita.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A round whose staff answer by one-time codes, prepared and opened as an officer does in a browser. */
final class CodedRound {

    private static final Pattern CODE = Pattern.compile("survey-receipt\">([2-9a-z-]+)<");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern EDITION = Pattern.compile("name=\"edition\" value=\"(\\d+)\"");
    private static final Pattern FIELD =
            Pattern.compile("id=\"(opens|closes|explainUntil|publishes)\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/s/[2-9a-z]+)\"");

    private final URI address;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private CodedRound(URI address) {
        this.address = address;
    }

    /** Opens a round of the demonstration's source agency, and makes so many codes for it. */
    static Opened open(URI address, int year, int codes) throws IOException, InterruptedException {
        return new CodedRound(address).opened("tak-pao", year, codes);
    }

    private Opened opened(String agency, int year, int codes) throws IOException, InterruptedException {
        var rounds = "/agencies/%s/rounds".formatted(agency);
        var door = get("/sign-in");
        post("/sign-in", door, Map.of("email", "officer@%s.example".formatted(agency), "password", "openita-demo"));
        var form = get(rounds + "/new");
        var fields = FIELD.matcher(form)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        fields.put("framework", "th-national-" + year);
        fields.put("staff", String.valueOf(codes));
        fields.put("staffAnswer", "BY_CODE");
        post(rounds + "/new", form, fields);
        var prepared = get(rounds + "/" + year);
        post(rounds + "/" + year + "/open", prepared, Map.of("edition", first(EDITION, prepared)));
        var monitor = get(rounds + "/" + year);
        var cards = post(rounds + "/" + year + "/codes", monitor, Map.of("count", String.valueOf(codes)));
        return new Opened(
                first(LINK, monitor),
                CODE.matcher(cards).results().map(found -> found.group(1)).toList());
    }

    private String get(String path) throws IOException, InterruptedException {
        return body(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    private String post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var csrf = URLEncoder.encode(first(CSRF, page), StandardCharsets.UTF_8);
        return body(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + csrf + "&" + form))
                .build());
    }

    private String body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(request.uri() + " answered with status " + response.statusCode());
        }
        return response.body();
    }

    private static String first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a page without " + pattern));
    }

    /** Where staff answer, and the codes that each let one of them in. */
    record Opened(String link, List<String> codes) {}
}
