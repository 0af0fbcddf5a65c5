package org.openita.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openita.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesIT {

    @Autowired
    ErrorPages pages;

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/frameworks");

    @Test
    void aReaderWhoHasGoneIsNotAnsweredAndNothingIsLogged(CapturedOutput output) {
        var answer = pages.failed(new IOException("Broken pipe"), request);

        assertThat(answer)
                .asInstanceOf(type(ModelAndView.class))
                .satisfies(view -> assertThat(view.isEmpty()).isTrue());
        assertThat(output).doesNotContain("Reference ");
    }

    @Test
    void anyOtherFailureIsAnsweredAndLogged(CapturedOutput output) {
        var answer = pages.failed(new IOException("The disk is full"), request);

        assertThat(answer)
                .asInstanceOf(type(ModelAndView.class))
                .satisfies(view -> assertThat(view.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR));
        assertThat(output).contains("Reference ").contains("The disk is full");
    }
}
