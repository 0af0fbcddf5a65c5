package org.openita.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.platform.Language;

/** What every page of a signed-in person keeps: no barrier, nothing wider than a phone. */
@Journey
class OwnPagesJourneyIT {

    @ParameterizedTest
    @MethodSource
    void isOpenToEverybodyOnEveryScreen(String path, String email, Language language, Visitor visitor) {
        visitor.signsIn(email);
        visitor.reads(language);
        visitor.open(path);

        var findings = new SoftAssertions();
        findings.assertThat(visitor.path()).isEqualTo(path);
        findings.assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language.tag());
        findings.assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
        findings.assertThat(visitor.barriers()).isEmpty();
        visitor.holdsAScreenOf(Visitor.PHONE);
        findings.assertThat(visitor.widthOfThePage()).as("width on a phone").isLessThanOrEqualTo(Visitor.PHONE);
        findings.assertThat(visitor.barriers()).as("on a phone").isEmpty();
        findings.assertAll();
    }

    static Stream<Arguments> isOpenToEverybodyOnEveryScreen() {
        return OwnPages.all()
                .flatMap(page -> Stream.of(Language.values())
                        .map(language -> Arguments.of(page.get()[0], page.get()[1], language)));
    }

    @Test
    void aNewColleagueIsInvitedAndChoosesAPassword(Visitor visitor) {
        visitor.signsIn(OwnPages.ADMINISTRATOR);
        visitor.open("/accounts/new");
        var page = visitor.page();
        page.fill("#name", "นิตยา <b>ใจดี</b>");
        page.fill("#email", "nittaya@people.example");
        page.selectOption("#role", "HEAD");
        page.fill("#agency", "เทศบาล");
        visitor.presses("เพิ่มบัญชีและรับลิงก์");
        page.selectOption("select#agency", "example-town");
        visitor.presses("เพิ่มบัญชีและรับลิงก์");
        var link = page.locator(".secret code").innerText();
        assertThat(visitor.barriers()).isEmpty();
        visitor.presses("ออกจากระบบ");

        visitor.open(link.substring(link.indexOf("/invitation/")));
        assertThat(visitor.barriers()).isEmpty();
        page.fill("#password", "short");
        page.fill("#again", "short");
        visitor.presses("ตั้งรหัสผ่านและเข้าสู่ระบบ");
        assertThat(page.locator("#password-problem").innerText()).contains("12");
        assertThat(visitor.barriers()).isEmpty();
        page.fill("#password", "a long phrase of hers");
        page.fill("#again", "a long phrase of hers");
        visitor.presses("ตั้งรหัสผ่านและเข้าสู่ระบบ");

        assertThat(visitor.path()).isEqualTo("/desk");
        visitor.open("/account");
        assertThat(page.locator("h1").innerText()).isEqualTo("นิตยา <b>ใจดี</b>");
        assertThat(visitor.sessionCookie())
                .satisfies(cookie -> assertThat(cookie.httpOnly).isTrue())
                .satisfies(cookie -> assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX));
    }
}
