package org.openita.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever follows links from the first page never comes to a dead end, nor to a page that no journey looks at. */
@IntegrationTest
class EveryLinkIT {

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyLinkLeadsToAPageThatIsLookedAt() {
        var found = new LinkedHashSet<String>();
        var pages = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            var path = open.remove();
            if (found.add(path)) {
                var links = links(path, pages);
                open.addAll(links);
            }
        }
        assertThat(PublicPages.all().stream().map(EveryLinkIT::kind))
                .containsAll(pages.stream().map(EveryLinkIT::kind).toList());
        assertThat(found).anyMatch(path -> path.contains("report.docx")).anyMatch(path -> path.startsWith("/api/v1/"));
    }

    private Set<String> links(String path, Set<String> pages) {
        var answer = mvc.get().uri(path).exchange();
        var further = answer.getResponse().getRedirectedUrl();
        if (further != null) {
            return Set.of(withoutDefaults(further));
        }
        assertThat(answer).as(path).hasStatusOk();
        var links = new LinkedHashSet<String>();
        if (String.valueOf(answer.getResponse().getContentType()).startsWith("text/html")) {
            pages.add(path);
            var page = Jsoup.parse(
                    new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .as("places within " + path)
                    .allSatisfy(place -> assertThat(page.getElementById(place.substring(1)))
                            .as(place)
                            .isNotNull());
            page.select("a[href^=/]").eachAttr("href").forEach(link -> links.add(withoutDefaults(link)));
        }
        return links;
    }

    /** Lists are one page, whatever their year, filter and order; so is what is published, asked for by name or not. */
    private static String kind(String page) {
        return page.startsWith("/results/")
                ? page.replaceAll("\\?.*", "").replaceAll("^/results/\\d{4}", "/results/2567")
                : page.replace("&of=published", "").replace("?digits=arabic", "");
    }

    /** A page in Arabic digits is the page itself. */
    private static String withoutDefaults(String link) {
        return link.replaceAll("/report\\?digits=arabic$", "/report").replaceAll("#.*", "");
    }
}
