package org.openita.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The browser's own way back, the other language and the keyboard lose nothing of an answer. */
@Journey
class SurveyWayBackJourneyIT {

    private static final int SCREENS = 3;

    @Test
    void goingBackTwiceByTheBrowserLosesNothing(Visitor visitor) {
        answersGoingBackTwice(visitor, linkToThePublic(visitor));
    }

    @Test
    void norWithoutScripts(Visitor visitor) {
        var link = linkToThePublic(visitor);
        visitor.switchesScriptsOff();
        answersGoingBackTwice(visitor, link);
    }

    private static void answersGoingBackTwice(Visitor visitor, String link) {
        begins(visitor, link);
        for (int screen = 0; screen < SCREENS; screen++) {
            answersTheScreen(visitor, screen + 1);
        }
        var page = visitor.page();
        assertThat(page.locator("#remark")).isVisible();
        page.goBack();
        assertThat(page.locator(".survey-progress")).containsText("หน้า 3");
        page.goBack();
        assertThat(page.locator(".survey-progress")).containsText("หน้า 2");
        hasAnswered(visitor, 2);
        visitor.presses("ถัดไป");
        hasAnswered(visitor, 3);
        visitor.presses("ถัดไป");
        visitor.presses("ส่งคำตอบ");
        assertThat(page.locator("h1")).hasText("ขอบคุณสำหรับคำตอบ");
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("draft"));
    }

    @Test
    void theOtherLanguageAndTheKeyEnterLoseNothing(Visitor visitor) {
        begins(visitor, linkToThePublic(visitor));
        var page = visitor.page();
        answersTheScreen(visitor, 1);
        page.locator("fieldset").first().locator("input").first().check();
        visitor.presses("English");
        assertThat(page.locator(".survey-progress")).containsText("Screen 2");
        assertThat(page.locator("fieldset").first().locator("input").first()).isChecked();
        assertThat(visitor.barriers()).isEmpty();
        answersEveryQuestion(visitor, 2);
        page.locator("fieldset").last().locator("input:checked").press("Enter");
        assertThat(page.locator(".survey-progress")).containsText("Screen 3");
        visitor.presses("Back");
        hasAnswered(visitor, 2);
    }

    private static String linkToThePublic(Visitor visitor) {
        visitor.signsIn(OwnPages.TOWN);
        visitor.open("/agencies/example-town/rounds/2568");
        return visitor.page().locator(".survey-link a[href^='/s/']").nth(1).getAttribute("href");
    }

    private static void begins(Visitor visitor, String link) {
        visitor.open(link);
        visitor.page().check("#agrees");
        visitor.presses("เริ่มตอบ");
    }

    /** Each screen by a choice of its own. */
    private static void answersTheScreen(Visitor visitor, int screen) {
        answersEveryQuestion(visitor, screen);
        visitor.presses("ถัดไป");
    }

    private static void answersEveryQuestion(Visitor visitor, int screen) {
        var questions = visitor.page().locator("fieldset");
        for (int question = 0; question < questions.count(); question++) {
            var choices = questions.nth(question).locator("input");
            choices.nth(screen % choices.count()).check();
        }
    }

    private static void hasAnswered(Visitor visitor, int screen) {
        var questions = visitor.page().locator("fieldset");
        assertThat(questions.count()).isPositive();
        for (int question = 0; question < questions.count(); question++) {
            var choices = questions.nth(question).locator("input");
            assertThat(choices.nth(screen % choices.count())).isChecked();
        }
    }
}
