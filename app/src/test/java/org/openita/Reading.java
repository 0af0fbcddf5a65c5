package org.openita;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.openita.platform.Language;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Reads pages as their readers do: parsed, in a language. */
public final class Reading {

    private Reading() {}

    /** The page in Thai; it must be there. */
    public static Document page(MockMvcTester mvc, String path) {
        return page(mvc, path, Language.THAI);
    }

    public static Document page(MockMvcTester mvc, String path, Language language) {
        var answer = mvc.get()
                .uri(path)
                .cookie(new Cookie("language", language.tag()))
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    /** The page as somebody who is signed in reads it, in Thai. */
    public static Document page(MockMvcTester mvc, String path, RequestPostProcessor reader) {
        var answer = mvc.get().uri(path).with(reader).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    /** What stands behind an address, as text; it must be there. */
    public static String text(MockMvcTester mvc, String path) {
        return new String(bytes(mvc, path), UTF_8);
    }

    public static byte[] bytes(MockMvcTester mvc, String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** What somebody who is signed in finds behind an address. */
    public static byte[] bytes(MockMvcTester mvc, String path, RequestPostProcessor reader) {
        var answer = mvc.get().uri(path).with(reader).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** The section under a heading, by the heading's id. */
    public static Elements section(Document page, String heading) {
        var section = page.select("section[aria-labelledby=" + heading + "]");
        assertThat(section).as("section " + heading).hasSize(1);
        return section;
    }

    /** The texts of the cells of the row that begins with these words. */
    public static List<String> row(Elements section, String beginning) {
        return section.select("tbody tr").stream()
                .filter(row -> row.text().startsWith(beginning))
                .map(row -> row.children().eachText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + beginning));
    }
}
