package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.audit.Who;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AuditPagesIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail trail;

    private Account officer;
    private Guest guest;

    @BeforeEach
    void anOfficerAndAnAdministrator() {
        var people = new AccountFixture(accounts);
        officer = people.somebody(Role.OFFICER, "tak-pao");
        guest = people.signedIn(mvc, people.administrator());
    }

    @Test
    void theTrailIsInWords() {
        for (int tries = 0; tries < AccountStore.TRIES; tries++) {
            new Guest(mvc).signIn(officer.email(), "wrong");
        }
        var entries = guest.read("/audit?words=" + officer.email()).select("tbody tr");
        assertThat(entries.get(0).text()).contains("พักการเข้าสู่ระบบชั่วคราว", "พักถึง", " น.");
        assertThat(entries.get(1).text()).contains("ให้บทบาท", "บทบาท เจ้าหน้าที่ผู้ประสานงาน ITA");
    }

    @Test
    void olderEntriesFollowWithTheSameWords() {
        for (int number = 0; number < 51; number++) {
            trail.record(new Change(Who.SYSTEM, Optional.empty(), "access.invite", "a&b=c 100%", Map.of(), Map.of()));
        }
        var newest = guest.read("/audit?words=a%26b%3Dc%20100%25");
        assertThat(newest.select("tbody tr")).hasSize(50);

        var older = guest.read(newest.select("main .actions a").attr("href"));
        assertThat(older.select("tbody tr")).hasSize(1);
        assertThat(older.select("#words").attr("value")).isEqualTo("a&b=c 100%");
    }
}
