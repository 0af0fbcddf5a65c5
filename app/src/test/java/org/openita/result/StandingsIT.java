package org.openita.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyRegistration;
import org.openita.analysis.Ranks.Rank;
import org.openita.audit.Who;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.methodology.Methodologies;
import org.openita.scoring.KnownValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class StandingsIT {

    private static final FiscalYear YEAR = new FiscalYear(2567);

    @Autowired
    Agencies agencies;

    @Autowired
    Results results;

    @Autowired
    Rankings rankings;

    @Autowired
    Methodologies methodologies;

    @Test
    void equalsShareAPlaceAndTheNextPlaceSkips() {
        result("first-sao", "sao", "TH-50", "95", Visibility.PUBLIC);
        result("second-sao", "sao", "TH-50", "90", Visibility.PUBLIC);
        result("third-sao", "sao", "TH-51", "90", Visibility.PUBLIC);
        result("fourth-sao", "sao", "TH-50", "80", Visibility.PUBLIC);

        assertThat(standings("first-sao")).isEqualTo(ranks(new Rank(1, 3), new Rank(1, 4)));
        assertThat(standings("second-sao")).isEqualTo(ranks(new Rank(2, 3), new Rank(2, 4)));
        assertThat(standings("third-sao")).isEqualTo(new Standings(Optional.empty(), Optional.of(new Rank(2, 4))));
        assertThat(standings("fourth-sao")).isEqualTo(ranks(new Rank(3, 3), new Rank(4, 4)));
    }

    @Test
    void whatIsNotPublicCountsForNobodyButItself() {
        result("first-sao", "sao", "TH-50", "95", Visibility.PUBLIC);
        result("second-sao", "sao", "TH-50", "90", Visibility.PUBLIC);
        result("hidden-sao", "sao", "TH-50", "99", Visibility.WITHIN_AGENCY);

        assertThat(standings("first-sao")).isEqualTo(ranks(new Rank(1, 2), new Rank(1, 2)));
        assertThat(standings("hidden-sao")).isEqualTo(ranks(new Rank(1, 3), new Rank(1, 3)));
    }

    @Test
    void anUnknownScoreHasNoRankAndCountsForNobody() {
        result("first-sao", "sao", "TH-50", "95", Visibility.PUBLIC);
        result("second-sao", "sao", "TH-50", "90", Visibility.PUBLIC);
        record("unknown-sao", "sao", "TH-50", Map.of(new Code("1"), new BigDecimal("99")), Visibility.PUBLIC);

        assertThat(standings("unknown-sao")).isEqualTo(Standings.NONE);
        assertThat(standings("second-sao")).isEqualTo(ranks(new Rank(2, 2), new Rank(2, 2)));
    }

    private Standings standings(String agency) {
        var member = new Actor(
                new Who(Who.Kind.SYSTEM, 0, "test"),
                List.of(new Grant(Role.OVERSIGHT, Optional.empty(), Optional.empty())));
        var found = agencies.find(agency).orElseThrow();
        return rankings.standings(results.find(member, found, YEAR).orElseThrow());
    }

    private static Standings ranks(Rank inProvince, Rank inType) {
        return new Standings(Optional.of(inProvince), Optional.of(inType));
    }

    private void result(String agency, String type, String province, String overall, Visibility visibility) {
        record(agency, type, province, Map.of(Code.OVERALL, new BigDecimal(overall)), visibility);
    }

    private void record(
            String agency, String type, String province, Map<Code, BigDecimal> values, Visibility visibility) {
        var code = new AgencyCode(agency);
        agencies.register(new AgencyRegistration(
                code, new Agency.Name(agency, agency), new AgencyRegistration.Kind(type, province, false)));
        var published = new Published("made up", Optional.empty(), Optional.empty(), Optional.empty());
        var known = new KnownValues(values);
        results.recordAll(
                methodologies.find("th-national-2567").orElseThrow(),
                List.of(new Recording(code, 0, published, known)),
                visibility);
    }
}
