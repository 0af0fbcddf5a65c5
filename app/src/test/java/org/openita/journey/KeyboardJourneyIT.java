package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without a mouse: everything can be reached, is seen to be reached, and opens. */
@Journey
class KeyboardJourneyIT {

    private static final String TREE = ".score-root > li > details";

    @Test
    void theFirstTabSkipsToTheContent(Visitor visitor) {
        visitor.open("/agencies/tak-pao/results/2567");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().locator(".skip-link")).isFocused();
        assertThat(visitor.page().locator(".skip-link")).isInViewport();

        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("main")).isFocused();
    }

    @Test
    void whatHasTheFocusIsSeenToHaveIt(Visitor visitor) {
        visitor.open("/agencies");
        for (int stop = 0; stop < 10; stop++) {
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.focused("getComputedStyle(document.activeElement).outlineStyle"))
                    .as(visitor.focused("document.activeElement.outerHTML"))
                    .isEqualTo("solid");
        }
    }

    @Test
    void theScoreOpensDownToASingleItem(Visitor visitor) {
        visitor.open("/agencies/example-town/results/2567");
        var node = visitor.page().locator(TREE);
        for (var code : new String[] {"OIT", "9", "9.2", "o13"}) {
            node = visitor.childOf(node, code);
            node.locator("summary").first().focus();
            visitor.page().keyboard().press("Enter");
            assertThat(node).hasAttribute("open", "");
        }

        assertThat(node.locator(".node-score").first()).hasText("0.00");
        assertThat(node.locator(".node-why").first()).containsText("0.57");
    }
}
