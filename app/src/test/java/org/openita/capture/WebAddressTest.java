package org.openita.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.tak-pao.go.th",
                "//www.tak-pao.go.th/",
                "ftp://www.tak-pao.go.th/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "gopher://www.tak-pao.go.th/",
                "http://",
                "http:///x",
                "http://localhost/",
                "http://intranet/",
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://127.1/",
                "http://127.0.0.0x1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://www.tak-pao.go.th./",
                "http://user:password@www.tak-pao.go.th/",
                "http://www.tak-pao.go.th@127.0.0.1/",
                "http://-a.go.th/",
                "http://a..go.th/",
                "http://www.tak_pao.go.th/",
                "http://www.tak-pao.go.th:80:81/",
                "http://①②⑦.0.0.1/"
            })
    void whatThePublicCannotOpenIsNone(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.tak-pao.go.th/ita, https://www.tak-pao.go.th/ita",
        "HTTPS://WWW.Tak-PAO.go.th, HTTPS://WWW.Tak-PAO.go.th",
        "http://www.tak-pao.go.th:8080/a?b=c#d, http://www.tak-pao.go.th:8080/a?b=c#d",
        "https://ไทย.ไทย/, https://xn--o3cw4h.xn--o3cw4h/",
        "https://www.tak-pao.go.th/แผน ปี 2567.pdf, https://www.tak-pao.go.th/แผน%20ปี%202567.pdf"
    })
    void whatItCanIsWrittenAsTheNetworkWritesIt(String typed, String written) {
        assertThat(WebAddress.of(typed).orElseThrow()).hasToString(written);
    }

    @Test
    void longerThanAnyPageIsNone() {
        assertThat(WebAddress.of("https://www.tak-pao.go.th/" + "a".repeat(WebAddress.LONGEST)))
                .isEmpty();
    }

    @Test
    void aPlaceOnThePageIsReadFromThere() {
        var page = WebAddress.of("https://www.tak-pao.go.th/a/b").orElseThrow();
        assertThat(page.resolve("c d").orElseThrow()).hasToString("https://www.tak-pao.go.th/a/c%20d");
        assertThat(page.resolve("//127.0.0.1/")).isEmpty();
        assertThat(page.resolve("http://[::1]:5432/")).isEmpty();
        assertThat(page.isAlso(WebAddress.of("http://www.tak-pao.go.th/a/b").orElseThrow()))
                .isTrue();
    }
}
