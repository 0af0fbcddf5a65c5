package org.openita.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openita.frameworks.Documents.fullMarksBut;
import static org.openita.frameworks.Documents.levels;
import static org.openita.frameworks.Documents.rounded;
import static org.openita.frameworks.Documents.score;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.framework.Code;
import org.openita.scoring.ScoreTree;

/** Published scores, and scores worked out by hand with the arithmetic beside them. */
class GoldenCasesTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    static Stream<String> publishedRows() {
        return Documents.lines("published-scores.csv").stream().filter(line -> !line.matches("(#|case,).*"));
    }

    @Test
    void thirtyNineResultsWerePublished() {
        assertThat(publishedRows()).hasSize(39);
    }

    /** case,year,ind1…ind10,iit_weighted,eit_weighted,oit_weighted,overall,level,notes. */
    @ParameterizedTest
    @MethodSource("publishedRows")
    void publishedResultsComeOutToTheCent(String row) {
        var cells = row.split(",", 18);
        var indicators = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> n + "=" + cells[n + 1])
                .toArray(String[]::new);
        var tree = score(Integer.parseInt(cells[1]), indicators);

        assertThat(rounded(tree, "overall")).isCloseTo(new BigDecimal(cells[15]), within(CENT));
        assertThat(levels(tree)).containsExactly(cells[16]);
        assertWeighted(tree, "IIT", cells[12]);
        assertWeighted(tree, "EIT", cells[13]);
        assertWeighted(tree, "OIT", cells[14]);
    }

    private static void assertWeighted(ScoreTree tree, String instrument, String published) {
        if (!published.isEmpty()) {
            var score = tree.score(new Code(instrument));
            var weighted = score.exact()
                    .orElseThrow()
                    .times(tree.framework().outline().worth(score.code()))
                    .rounded();
            assertThat(weighted).isCloseTo(new BigDecimal(published), within(CENT));
        }
    }

    /** One failed item: 100 / items of the sub-indicator / sub-indicators / 2 indicators x 0.40. */
    @ParameterizedTest
    @CsvSource({
        "o1,  0.44", // 9.1: 100 / 9 / 5 / 2 x 0.40
        "o10, 0.50", // 9.2: 100 / 8 / 5 / 2 x 0.40
        "o18, 0.57", // 9.3: 100 / 7 / 5 / 2 x 0.40
        "o25, 1.00", // 9.4: 100 / 4 / 5 / 2 x 0.40
        "o29, 0.80", // 9.5: 100 / 5 / 5 / 2 x 0.40
        "o34, 1.25", // 10.1: 100 / 8 / 2 / 2 x 0.40
        "o42, 5.00" // 10.2: 100 / 2 / 2 / 2 x 0.40
    })
    void oneFailedItemOf2564Costs(String item, BigDecimal points) {
        assertThat(Documents.of(2564).outline().pointsAtStake(new Code(item)).rounded())
                .isEqualByComparingTo(points);
    }

    @Test
    void case2563() {
        // i30 has four sub-questions: (0 + 3 x 100) / 4 = 75; indicator 5: (75 + 5 x 100) / 6 = 95.8333
        // IIT: (95.8333 + 4 x 100) / 5 = 99.1667; overall: 100 - 0.30 x 0.8333 = 99.75
        var tree = fullMarksBut(2563, "i30.1=0");
        assertThat(rounded(tree, "i30")).isEqualByComparingTo("75");
        assertThat(rounded(tree, "5")).isEqualByComparingTo("95.83");
        assertThat(rounded(tree, "IIT")).isEqualByComparingTo("99.17");
        assertThat(rounded(tree, "overall")).isEqualByComparingTo("99.75");
        assertThat(levels(tree)).containsExactly("AA");
    }

    @Test
    void case2564() {
        // o1 fails: 9.1 = 8/9 = 88.8889, 9 = (88.8889 + 4 x 100) / 5 = 97.7778
        // o42 fails: 10.2 = 50, 10 = (100 + 50) / 2 = 75; OIT = (97.7778 + 75) / 2 = 86.3889
        // overall = 30 + 30 + 0.40 x 86.3889 = 94.5556
        var tree = fullMarksBut(2564, "o1=0", "o42=0");
        assertThat(rounded(tree, "9.1")).isEqualByComparingTo("88.89");
        assertThat(rounded(tree, "9")).isEqualByComparingTo("97.78");
        assertThat(rounded(tree, "OIT")).isEqualByComparingTo("86.39");
        assertThat(rounded(tree, "overall")).isEqualByComparingTo("94.56");
        assertThat(levels(tree)).containsExactly("A");
    }

    @Test
    void case2565() {
        // i1 = (67 + 100) / 2 = 83.5; indicator 1 = (83.5 + 5 x 100) / 6 = 97.25; IIT = (97.25 + 400) / 5 = 99.45
        // overall = 100 - 0.30 x 0.55 = 99.835, half up 99.84
        var tree = fullMarksBut(2565, "i1.1=67");
        assertThat(rounded(tree, "1")).isEqualByComparingTo("97.25");
        assertThat(rounded(tree, "IIT")).isEqualByComparingTo("99.45");
        assertThat(rounded(tree, "overall")).isEqualByComparingTo("99.84");
        assertThat(levels(tree)).containsExactly("AA");
    }

    @Test
    void case2566() {
        // EIT = (100 + 84) / 2 = 92; overall = 30 + 0.30 x 92 + 40 = 97.60; one instrument below 85: only “passed”
        var tree = score(2566, "IIT=100", "EIT1=100", "EIT2=84", "OIT=100");
        assertThat(rounded(tree, "EIT")).isEqualByComparingTo("92");
        assertThat(rounded(tree, "overall")).isEqualByComparingTo("97.60");
        assertThat(levels(tree)).containsExactly("ผ่าน");
    }

    @Test
    void case2567() {
        // EIT1.8 = (100 + 100 + 50) / 3 = 83.3333; 8 = (83.3333 + 100) / 2 = 91.6667
        // EIT = (100 + 100 + 91.6667) / 3 = 97.2222; overall = 100 - 0.30 x 2.7778 = 99.1667
        // EIT1 = (100 + 100 + 83.3333) / 3 = 94.4444, below 95: not “excellent”, whatever the overall score
        var tree = fullMarksBut(2567, "EIT1.e9=50");
        assertThat(rounded(tree, "8")).isEqualByComparingTo("91.67");
        assertThat(rounded(tree, "EIT1")).isEqualByComparingTo("94.44");
        assertThat(rounded(tree, "EIT")).isEqualByComparingTo("97.22");
        assertThat(rounded(tree, "overall")).isEqualByComparingTo("99.17");
        assertThat(levels(tree)).containsExactly("ผ่านดี");
    }

    @Test
    void case2568() {
        // 9.3 holds o12 and o13: (0 + 100) / 2 = 50; 9 = (50 + 4 x 100) / 5 = 90; OIT = (90 + 100) / 2 = 95
        // overall = 60 + 0.40 x 95 = 98; every instrument at 95 or more
        var tree = fullMarksBut(2568, "o12=0");
        assertThat(rounded(tree, "9")).isEqualByComparingTo("90");
        assertThat(rounded(tree, "OIT")).isEqualByComparingTo("95");
        assertThat(rounded(tree, "overall")).isEqualByComparingTo("98");
        assertThat(levels(tree)).containsExactly("ผ่านดีเยี่ยม");
    }

    @Test
    void case2569() {
        // 9 holds 19 items itself: 18/19 = 94.7368; OIT = (94.7368 + 100) / 2 = 97.3684
        // overall = 0.30 x 90 + 0.30 x 96 + 0.40 x 97.3684 = 94.7474; EIT of 96 leaves neither part below 92
        var tree = fullMarksBut(2569, "IIT=90", "EIT=96", "o1=0");
        assertThat(rounded(tree, "9")).isEqualByComparingTo("94.74");
        assertThat(rounded(tree, "overall")).isEqualByComparingTo("94.75");
        assertThat(levels(tree)).containsExactly("ผ่านดี");
    }

    @Test
    void draftOf2569LeavesSurveysUnknownWhereOnlyItemsOfDisclosureAreKnown() {
        var tree = score(2569, "9=100", "10=100");
        assertThat(rounded(tree, "OIT")).isEqualByComparingTo("100");
        assertThat(tree.overall().isKnown()).isFalse();
    }

    @Test
    void scoreMayRiseWhileTheLevelFalls() {
        // overall: 0.30 x 86 + 0.30 x 86 + 0.40 x 86 = 86.00, all at 85 or more
        var earlier = score(2567, "IIT=86", "EIT1=86", "EIT2=86", "OIT=86");
        // overall: 0.30 x 84 + 0.30 x 90 + 0.40 x 100 = 92.20, IIT below 85
        var later = score(2568, "IIT=84", "EIT1=90", "EIT2=90", "OIT=100");
        assertThat(rounded(earlier, "overall")).isEqualByComparingTo("86");
        assertThat(rounded(later, "overall")).isEqualByComparingTo("92.20");
        assertThat(levels(earlier)).containsExactly("ผ่านดี");
        assertThat(levels(later)).containsExactly("ผ่าน");
    }
}
