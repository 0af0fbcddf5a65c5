package org.openita.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a browser at a place of their own: keeps cookies, and sends forms with the proof that pages hold. */
final class Guest {

    static final String PASSWORD = "correct horse battery staple";
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final MockMvcTester mvc;
    private final String place = "test-" + PLACES.incrementAndGet();
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    Guest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    MvcTestResult get(String path) {
        return send(mvc.get().uri(URI.create(path)));
    }

    Document read(String path) {
        return document(get(path));
    }

    /** Sends a form: names and values in turn. */
    MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).param("_csrf", proof());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return send(request);
    }

    MvcTestResult signIn(String email, String password) {
        return post("/sign-in", "email", email, "password", password);
    }

    /** What a form must send back: it stands in every page. */
    String proof() {
        return read("/").select("input[name=_csrf]").attr("value");
    }

    MvcTestResult send(MockMvcRequestBuilder request) {
        var all = cookies.values().toArray(Cookie[]::new);
        var asked = all.length == 0 ? request : request.cookie(all);
        var answer = asked.with(from -> {
                    from.setRemoteAddr(place);
                    return from;
                })
                .exchange();
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
    }

    /** The cookie that tells who is signed in. */
    Optional<String> session() {
        return cookie("SESSION");
    }

    /** Brings a cookie along that was got elsewhere. */
    Guest bringing(String name, String value) {
        cookies.put(name, new Cookie(name, value));
        return this;
    }

    /** Asks for a page that everybody with an account may read. */
    boolean isSignedIn() {
        return get("/account").getResponse().getStatus() == 200;
    }

    static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
