package org.openita.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.platform.Language;

/** What every public page keeps: no barrier, nothing wider than a phone, charts under the strict policy, no foreign host. */
@Journey
class EveryPageJourneyIT {

    @ParameterizedTest
    @MethodSource
    void isOpenToEverybodyOnEveryScreen(String path, Language language, Visitor visitor) {
        visitor.reads(language);
        visitor.open(path);

        var findings = new SoftAssertions();
        findings.assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language.tag());
        findings.assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
        findings.assertThat(visitor.chartsWithoutDrawing()).isEmpty();
        findings.assertThat(visitor.barriers()).isEmpty();
        visitor.holdsAScreenOf(Visitor.PHONE);
        findings.assertThat(visitor.widthOfThePage()).as("width on a phone").isLessThanOrEqualTo(Visitor.PHONE);
        if (language == Language.THAI) {
            findings.assertThat(visitor.barriers()).as("on a phone").isEmpty();
        }
        findings.assertAll();
    }

    @ParameterizedTest
    @MethodSource
    void saysTheSameWithoutScripts(String path, Visitor visitor) {
        visitor.switchesScriptsOff();
        visitor.open(path);

        assertThat(visitor.page().locator("h1").isVisible()).isTrue();
        assertThat(visitor.page().locator("figure[data-chart]").all())
                .allSatisfy(figure ->
                        assertThat(figure.locator("table").isVisible()).isTrue())
                .allSatisfy(figure ->
                        assertThat(figure.locator(".chart").isVisible()).isFalse());
    }

    static Stream<Arguments> isOpenToEverybodyOnEveryScreen() {
        return PublicPages.all().stream()
                .flatMap(path -> Stream.of(Language.values()).map(language -> Arguments.of(path, language)));
    }

    static Stream<String> saysTheSameWithoutScripts() {
        return PublicPages.all().stream();
    }
}
