package org.openita.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.agency.AgencyCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class RoleListIT {

    private static final List<String> NAMES = List.of("องค์การบริหารส่วนจังหวัดตาก", "เทศบาลเมืองตัวอย่าง");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Test
    void rolesAreShownWithTheNamesOfTheirAgencies() {
        var people = new AccountFixture(accounts);
        var officer = people.somebody(Role.OFFICER, "tak-pao");
        var another = new Grant(Role.HEAD, Optional.of(new AgencyCode("example-town")), Optional.empty());
        accounts.grant(ActingAs.everywhere(Role.ADMINISTRATOR), officer.id(), another);
        var administrator = people.signedIn(mvc, people.administrator());

        assertThat(administrator
                        .read("/accounts?words=" + officer.email())
                        .select("tbody")
                        .text())
                .contains(NAMES)
                .doesNotContain("tak-pao");
        assertThat(administrator
                        .read("/accounts/" + officer.id())
                        .select("#roles + ul")
                        .text())
                .contains(NAMES)
                .doesNotContain("tak-pao");
        assertThat(people.signedIn(mvc, officer).read("/account").select("main").text())
                .contains(NAMES)
                .doesNotContain("tak-pao");
        assertThat(administrator
                        .read("/audit?words=" + officer.email())
                        .select("tbody")
                        .text())
                .contains(NAMES);
    }
}
