package org.openita.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openita.platform.Language;

/**
 * What every public page keeps: no barrier, nothing wider than a phone, charts under the strict policy, no foreign host.
 *
 * <p>One visitor reads all the pages; barriers are looked for on a desk and on a phone in Thai, on a desk in English.
 */
@Journey
class EveryPageJourneyIT {

    @TestFactory
    Stream<DynamicTest> isOpenToEverybodyInThaiAtADeskAndOnAPhone(Visitor visitor) {
        return everyPage(path -> isOpen(path, Language.THAI, Set.of(Visitor.DESK, Visitor.PHONE), visitor));
    }

    @TestFactory
    Stream<DynamicTest> isOpenToEverybodyInEnglishAtADesk(Visitor visitor) {
        return everyPage(path -> isOpen(path, Language.ENGLISH, Set.of(Visitor.DESK), visitor));
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameWithoutScripts(Visitor visitor) {
        visitor.switchesScriptsOff();
        return everyPage(path -> {
            visitor.open(path);

            assertThat(visitor.page().locator("h1").isVisible()).isTrue();
            assertThat(visitor.page().locator("figure[data-chart]").all())
                    .allSatisfy(figure ->
                            assertThat(figure.locator("table").isVisible()).isTrue())
                    .allSatisfy(figure ->
                            assertThat(figure.locator(".chart").isVisible()).isFalse());
        });
    }

    private static void isOpen(String path, Language language, Set<Integer> screens, Visitor visitor) {
        visitor.reads(language);
        visitor.holdsAScreenOf(Visitor.DESK);
        visitor.open(path);

        var findings = new SoftAssertions();
        findings.assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language.tag());
        findings.assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
        findings.assertThat(visitor.chartsWithoutDrawing()).isEmpty();
        for (var screen : List.of(Visitor.DESK, Visitor.PHONE)) {
            visitor.holdsAScreenOf(screen);
            findings.assertThat(visitor.widthOfThePage()).as("width").isLessThanOrEqualTo(screen);
            if (screens.contains(screen)) {
                findings.assertThat(visitor.barriers())
                        .as("barriers at " + screen)
                        .isEmpty();
            }
        }
        findings.assertAll();
    }

    private static Stream<DynamicTest> everyPage(Check check) {
        return PublicPages.all().stream().map(path -> DynamicTest.dynamicTest(path, () -> check.of(path)));
    }

    private interface Check {
        void of(String path);
    }
}
