package org.openita.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class PlatformPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Test
    void firstPageIsThai() {
        var page = Jsoup.parse(body(mvc.get().uri("/").exchange()));
        assertThat(page.select("html").attr("lang")).isEqualTo("th");
        assertThat(page.select("h1").text()).isEqualTo("วัดผล เข้าใจ ลงมือทำ พิสูจน์ได้");
    }

    @Test
    void firstPageIsEnglishForWhoChoseIt() {
        var answer = mvc.get().uri("/").cookie(new Cookie("language", "en")).exchange();
        assertThat(Jsoup.parse(body(answer)).select("h1").text()).isEqualTo("Measure, understand, act, prove");
    }

    @Test
    void languageSwitchLeadsBack() {
        assertThat(choose("/agencies?page=2"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/agencies?page=2")
                .cookies()
                .hasValue("language", "en");
    }

    @Test
    void languageSwitchNeverLeadsToAnotherHost() {
        for (var address : new String[] {"https://example.org/", "//example.org", "/\\example.org", "javascript:x"}) {
            assertThat(choose(address)).hasHeader("Location", "/");
        }
    }

    @Test
    void formOfAnotherSiteIsRefused() {
        assertThat(mvc.post().uri("/language").param("language", "en").param("back", "/"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsNotListedDoesNotExist() {
        assertThat(mvc.get().uri("/actuator/env")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/login")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.delete().uri("/agencies/tak-pao").with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void unknownPublicPageSaysSo() {
        var answer = mvc.get().uri("/agencies/no/such/page").exchange();
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Jsoup.parse(body(answer)).select("h1").text()).isEqualTo("ไม่พบหน้าที่ต้องการ");
        assertThat(mvc.get().uri("/api/v1/no-such-thing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json");
    }

    @Test
    void pagesMayOnlyLoadFromOurselves() {
        var policy = mvc.get().uri("/").exchange().getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void everyAssetOfThePageExistsAndMayBeKept() {
        var page = Jsoup.parse(body(mvc.get().uri("/").exchange()));
        assertThat(page.select("link[href]").eachAttr("href"))
                .hasSize(3)
                .allSatisfy(asset -> assertThat(mvc.get().uri(asset))
                        .hasStatusOk()
                        .hasHeader("Cache-Control", "max-age=31536000, public"));
    }

    private MvcTestResult choose(String back) {
        return mvc.post()
                .uri("/language")
                .with(csrf())
                .param("language", "en")
                .param("back", back)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
