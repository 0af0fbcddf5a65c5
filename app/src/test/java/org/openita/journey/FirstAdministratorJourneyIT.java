package org.openita.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openita.TemporaryData;
import org.openita.platform.Language;
import org.openita.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Whoever installed OpenITA becomes its first administrator, in production, with the code on disk. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FirstAdministratorJourneyIT.Production.class)
@ExtendWith(InChromium.class)
class FirstAdministratorJourneyIT {

    private static final String BUTTON = "สร้างบัญชีผู้ดูแลระบบ";
    private static final String PASSWORD = "a long phrase of the first";

    @Autowired
    Settings settings;

    @Test
    void comesInWithTheCodeAndClosesTheDoor(Visitor visitor) throws IOException {
        var page = visitor.page();
        visitor.open("/sign-in");
        assertThat(page.locator("main").innerText()).doesNotContain("demo");
        page.locator("main a[href='/setup']").click();
        for (var language : Language.values()) {
            visitor.reads(language);
            visitor.open("/setup");
            assertThat(visitor.barriers()).isEmpty();
            visitor.holdsAScreenOf(Visitor.PHONE);
            assertThat(visitor.widthOfThePage()).isLessThanOrEqualTo(Visitor.PHONE);
            visitor.holdsAScreenOf(Visitor.DESK);
        }
        visitor.reads(Language.THAI);
        visitor.open("/setup");
        fill(visitor, "a wrong code");
        assertThat(page.locator("#setup-code-problem").isVisible()).isTrue();
        assertThat(page.locator("#email").inputValue()).isEqualTo("first@people.example");

        fill(visitor, Files.readString(settings.data().resolve("setup-code")));
        assertThat(visitor.path()).isEqualTo("/accounts");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(settings.data().resolve("setup-code")).doesNotExist();

        visitor.presses("ออกจากระบบ");
        assertThat(visitor.open("/setup").status()).isEqualTo(404);
        visitor.signsIn("first@people.example", PASSWORD);
        visitor.open("/audit");
        assertThat(page.locator("tbody tr").first().innerText()).contains("OpenITA", "first@people.example");
    }

    private static void fill(Visitor visitor, String code) {
        var page = visitor.page();
        page.fill("#setup-code", code.strip());
        page.fill("#name", "ผู้ดูแลคนแรก");
        page.fill("#email", "first@people.example");
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        visitor.presses(BUTTON);
    }

    /** A temporary data folder without the demonstration. */
    static final class Production extends TemporaryData {
        @Override
        protected boolean demo() {
            return false;
        }
    }
}
