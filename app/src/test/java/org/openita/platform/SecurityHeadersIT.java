package org.openita.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class SecurityHeadersIT {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/agencies",
                "/agencies/no-such-agency",
                "/agencies/tak-pao/results/2567",
                "/agencies/tak-pao/results/2567/scores.csv",
                "/agencies/tak-pao/measures/2568/report",
                "/agencies/tak-pao/measures/2568/report.pdf",
                "/api/v1/agencies/tak-pao/results/2567",
                "/api/v1/agencies/no-such-agency/results/2567",
                "/frameworks",
                "/frameworks/th-national-2567",
                "/no-such-page"
            })
    void everyAnswerIsGuarded(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin");
        assertThat(answer.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'self'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin", "/login", "/logout", "/actuator", "/actuator/env", "/actuator/health/db", "/h2-console"
            })
    void whatIsNotListedDoesNotExist(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agencies", "/agencies/tak-pao/results/2567", "/frameworks"})
    void nothingThatIsOnlyReadCanBeWritten(String path) {
        for (var method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE}) {
            assertThat(mvc.method(method).uri(path)).as("without a token").hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.method(method).uri(path).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
        }
    }
}
