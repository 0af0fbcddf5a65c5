package org.openita.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.framework.AnswerRule;
import org.openita.framework.AnswerRule.Period;
import org.openita.framework.Code;
import org.openita.framework.Crosswalk;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.Framework.State;
import org.openita.framework.FrameworkId;
import org.openita.framework.Indicator;
import org.openita.framework.Item;
import org.openita.framework.Item.DisclosureItem;
import org.openita.framework.Item.SurveyItem;
import org.openita.framework.LevelScale.Level;
import org.openita.framework.Suggestions.ForInstrument;

class BundledFrameworksTest {

    private final BundledFrameworks bundled = new BundledFrameworks();

    static List<Framework> frameworks() {
        return new BundledFrameworks().all();
    }

    @Test
    void everyDocumentLoadsNewestFirst() {
        assertThat(bundled.all())
                .extracting(framework -> framework.year().buddhist())
                .containsExactly(2569, 2568, 2567, 2566, 2565, 2564, 2563);
        assertThat(bundled.crosswalks()).hasSize(1);
        assertThat(bundled.find(new FrameworkId("th-national-2500"))).isEmpty();
    }

    @Test
    void indexNamesEveryDocumentOfTheFolder() throws IOException, URISyntaxException {
        var index = Objects.requireNonNull(BundledFrameworks.class.getResource("bundled.txt"));
        try (var files = Files.list(Path.of(index.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(Documents.lines("bundled.txt").stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void hashIsThatOfTheDocument(Framework framework) throws Exception {
        var document = bundled.document(framework.id()).orElseThrow();
        var digest = MessageDigest.getInstance("SHA-256").digest(document);
        assertThat(framework.hash()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @ParameterizedTest
    @CsvSource({
        "2563, 30, 15, 43",
        "2564, 30, 15, 43",
        "2565, 30, 15, 43",
        "2566, 30, 15, 43",
        "2567, 15, 9, 35",
        "2568, 15, 9, 28",
        "2569, 0, 0, 26"
    })
    void itemsByYear(int year, int internal, int external, int disclosure) {
        assertThat(Documents.of(year).instruments())
                .extracting(instrument -> instrument.indicators().stream()
                        .mapToInt(indicator -> indicator.allItems().size())
                        .sum())
                .containsExactly(internal, external, disclosure);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void rulesOfAnswersAreProvisionalAndMatchTheYearsThatItemsName(Framework framework) {
        var items = disclosureItems(framework);
        assertThat(items.stream().filter(item -> item.rule().source().isPresent()))
                .isNotEmpty()
                .allMatch(item -> item.rule().source().orElseThrow().provisional());
        assertThat(items.stream()
                        .filter(item -> item.text()
                                .th()
                                .endsWith("พ.ศ. " + framework.year().previous())))
                .allMatch(item -> item.rule().period() == Period.PREVIOUS_REPORT);
        assertThat(items.stream().filter(item -> item.text().th().endsWith("พ.ศ. " + framework.year())))
                .allMatch(item -> item.rule().year(framework.year()).equals(Optional.of(framework.year())));
    }

    @Test
    void anItemWithoutARuleTakesAnyPeriodAndNeedsEvidence() {
        var rule = disclosureItems(Documents.of(2567)).getFirst().rule();
        assertThat(rule).isEqualTo(AnswerRule.UNSTATED);
        assertThat(rule.allowsNone()).isFalse();
        assertThat(rule.year(new FiscalYear(2567))).isEmpty();
    }

    @Test
    void complaintStatisticsMayBeNone() {
        assertThat(disclosureItems(Documents.of(2567)))
                .filteredOn(item -> item.rule().allowsNone())
                .extracting(item -> item.code().value())
                .containsExactly("o24");
    }

    private static List<DisclosureItem> disclosureItems(Framework framework) {
        return framework.indicators().stream()
                .flatMap(indicator -> indicator.allItems().stream())
                .filter(DisclosureItem.class::isInstance)
                .map(DisclosureItem.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void tenIndicatorsAndEitInPartsFrom2566(Framework framework) {
        assertThat(framework.indicators())
                .extracting(indicator -> indicator.code().value())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(framework.instruments().get(1).parts())
                .hasSize(framework.year().buddhist() < 2566 ? 0 : 2);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void levelsAreLettersTo2565AndNamesAfter(Framework framework) {
        var letters = framework.year().buddhist() <= 2565;
        assertThat(framework.levels().levels().stream().map(Level::name).map(name -> name.th()))
                .containsExactlyElementsOf(
                        letters
                                ? List.of("AA", "A", "B", "C", "D", "E", "F")
                                : List.of("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน"));
        assertThat(framework.levels().passLine()).isEqualByComparingTo("85");
        assertThat(framework.levels().target().isPresent()).isEqualTo(!letters);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void valuesOfChoicesAreNeverCalledVerified(Framework framework) {
        assertThat(questions(framework).flatMap(question -> question.choices().stream()))
                .allMatch(choice -> choice.valueSource().provisional());
    }

    @Test
    void surveysOf2568AreAPlaceholderThroughout() {
        assertThat(questions(Documents.of(2568)))
                .hasSize(24)
                .allMatch(question -> question.text().provisional());
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void everySourceIsDescribedInThaiToo(int year) {
        assertThat(Documents.of(year).sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.describedIn("th")).containsPattern("\\p{IsThai}"))
                .allSatisfy(source -> assertThat(source.describedIn("en")).doesNotContainPattern("\\p{IsThai}"));
    }

    @Test
    void draftOf2569VerifiesNothing() {
        var draft = Documents.of(2569);
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(draft.sources()).allMatch(source -> source.provisional());
    }

    @Test
    void subQuestionsStandBelowTheirStem() {
        var item = (SurveyItem)
                Documents.of(2564).indicators().getFirst().allItems().getFirst();
        assertThat(item.text().th()).endsWith("ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด");
        assertThat(item.choices()).isEmpty();
        assertThat(item.parts()).extracting(part -> part.code().value()).containsExactly("i1.1", "i1.2");
    }

    @Test
    void nameMayBeVerifiedWhileWhatMustBeShownIsNot() {
        var contact = (Item.DisclosureItem)
                Documents.of(2567).indicators().get(8).allItems().get(3);
        assertThat(contact.code().value()).isEqualTo("o4");
        assertThat(contact.text().provisional()).isFalse();
        assertThat(contact.elements()).allMatch(element -> element.provisional());
    }

    @Test
    void suggestionsOf2567AreThoseOfTheReportWordForWord() {
        var suggestions = Documents.of(2567).suggestions();
        var printed = Stream.concat(
                        suggestions.forLevels().stream().limit(1).map(advice -> advice.text()),
                        suggestions.forInstruments().stream()
                                .filter(advice -> advice.from().intValue() == 95)
                                .map(ForInstrument::text))
                .toList();
        assertThat(printed).noneMatch(text -> text.provisional());
        assertThat(printed)
                .extracting(text -> text.th()
                        .replace("{agency}", "องค์การบริหารส่วนจังหวัดตาก")
                        .replace("{year}", "๒๕๖๗")
                        .replace("{score}", "๙๙.๔๐"))
                .containsExactlyElementsOf(Documents.lines("suggestions-2567.txt"));
    }

    @Test
    void crosswalkCoversEveryDisclosureItemOfBothYears() {
        var crosswalk =
                bundled.crosswalkFrom(new FrameworkId("th-national-2567")).orElseThrow();
        assertThat(crosswalk.links().stream().flatMap(link -> link.from().stream()))
                .containsExactlyInAnyOrderElementsOf(disclosureCodes(2567));
        assertThat(crosswalk.links().stream().flatMap(link -> link.to().stream()))
                .containsExactlyInAnyOrderElementsOf(disclosureCodes(2568));
        assertThat(crosswalk.links().stream().filter(link -> link.kind() == Crosswalk.Kind.DROPPED))
                .flatExtracting(link -> link.from())
                .extracting(code -> code.value())
                .containsExactly("o15", "o28");
    }

    private static List<Code> disclosureCodes(int year) {
        return Documents.of(year).instruments().getLast().indicators().stream()
                .map(Indicator::allItems)
                .flatMap(List::stream)
                .map(Item::code)
                .toList();
    }

    /** Every question that has choices of its own. */
    private static Stream<SurveyItem> questions(Framework framework) {
        return framework.indicators().stream()
                .flatMap(indicator -> indicator.allItems().stream())
                .filter(SurveyItem.class::isInstance)
                .map(SurveyItem.class::cast)
                .flatMap(item -> item.parts().isEmpty() ? Stream.of(item) : item.parts().stream());
    }
}
