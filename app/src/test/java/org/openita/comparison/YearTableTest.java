package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.agency.Agency;
import org.openita.agency.Agency.Listed;
import org.openita.agency.Agency.Name;
import org.openita.agency.AgencyCode;
import org.openita.analysis.Ranks.Rank;
import org.openita.comparison.Standing.PublishedRanks;
import org.openita.framework.FiscalYear;

class YearTableTest {

    private final YearTable table = YearTable.of(
            new FiscalYear(2567),
            List.of(
                    standing("aa", "TH-63", "90.00", false),
                    standing("bb", "TH-63", "95.00", false),
                    standing("cc", "TH-50", "95.00", false),
                    standing("dd", "TH-50", "", false),
                    standing("xx", "TH-63", "99.00", true)));

    @Test
    void equalsShareAPlaceAndTheNextSkips() {
        assertThat(inType("bb")).contains(new Rank(1, 3));
        assertThat(inType("cc")).contains(new Rank(1, 3));
        assertThat(inType("aa")).contains(new Rank(3, 3));
    }

    @Test
    void theProvinceIsRankedByItself() {
        assertThat(table.find("aa").orElseThrow().inProvince()).contains(new Rank(2, 2));
    }

    @Test
    void whoHasNoScoreOrIsFictionalIsNotRankedAmongTheOthers() {
        assertThat(inType("dd")).isEmpty();
        assertThat(inType("xx")).isEmpty();
    }

    @Test
    void rowsAreFilteredAndSortedWithUnknownFiguresLast() {
        assertThat(codes(new YearQuestion("", "", "", "", "-overall"))).containsExactly("xx", "bb", "cc", "aa", "dd");
        assertThat(codes(new YearQuestion("", "", "", "", "overall"))).containsExactly("aa", "bb", "cc", "xx", "dd");
        assertThat(codes(new YearQuestion("", "TH-50", "", "", "-name"))).containsExactly("dd", "cc");
        assertThat(codes(new YearQuestion("", "", "", "หน่วยงาน bb", "name"))).containsExactly("bb");
    }

    private List<String> codes(YearQuestion question) {
        return table.select(question).stream()
                .map(row -> row.standing().agency().code().value())
                .toList();
    }

    private Optional<Rank> inType(String code) {
        return table.find(code).orElseThrow().inType();
    }

    private static Standing standing(String code, String province, String overall, boolean fictional) {
        var agency = new Agency(
                new AgencyCode(code),
                new Name("หน่วยงาน " + code, code),
                new Listed("pao", new Name("องค์การบริหารส่วนจังหวัด", "PAO")),
                new Listed(province, new Name(province, province)),
                fictional);
        return new Standing(
                agency,
                List.of(),
                Optional.of(overall).filter(score -> !score.isEmpty()).map(BigDecimal::new),
                Map.of(),
                new PublishedRanks(Optional.empty(), Optional.empty()));
    }
}
