package org.openita.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.framework.Framework;

class FrameworkDocumentsTest {

    private static final String SOUND = String.join("\n", Documents.lines("sound.yaml"));

    private static Loaded<Framework> read(String document) {
        return FrameworkDocuments.read("test.yaml", document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Fault> faults(String document) {
        return read(document).faults();
    }

    @Test
    void soundDocumentHasNoFault() {
        assertThat(faults(SOUND)).isEmpty();
    }

    /** Each line: what to replace, by what, and the one fault that follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: 1 | version: one | 3 | 10 | version | is not a number: one
            version: 1 | version: 1.5 | 3 | 10 | version | is not a whole number: 1.5
            version: 1 | version: [1] | 3 | 10 | version | a single value is expected here
            version: 1 | versoin: 1 | 3 | 1 | versoin | this key is not known here
            state: published | state: final | 4 | 8 | state | is none of draft, published: final
            year: 2567 | year: 2568 | 5 | 7 | year | is not the year of the id test-2567
            id: test-2567 | id: Test 2567 | 2 | 5 | id | is not an id such as th-national-2567: Test 2567
            en: Test} | en: ''} | 6 | 23 | name.en | is empty
            {th: ทดสอบ, en: Test} | Test | 6 | 7 | name | keys with values are expected here
            source: book | source: film | 8 | 9 | source | no source is named film
            valueSource: book | version: 2 | 9 | 1 | version | this key stands twice
            value: 100} | value: 101} | 15 | 39 | scales.asked[1].value | lies outside 0 to 100: 101
            value: 0.6 | value: 0.7 | 17 | 3 | instruments | the weights make 1.1 together, not 1
            kind: disclosure | kind: none | 30 | 11 | instruments[1].kind | is none of survey, disclosure: none
            choices: asked | choices: told | 28 | 64 | instruments[0].indicators[0].items[0].choices | no scale is named told
            code: o2 | code: o1 | 38 | 20 | instruments[1].indicators[0].items[1].code | this code stands twice: o1
            code: o2 | code: หนึ่ง | 38 | 20 | instruments[1].indicators[0].items[1].code | is not a code such as 9.1 or o13: หนึ่ง
            code: o2, | code: o2, answer: {period: soon}, | 38 | 41 | instruments[1].indicators[0].items[1].answer.period | is none of any, current_plan, current_progress, previous_report: soon
            code: o2, | code: o2, answer: {none: yes}, | 38 | 39 | instruments[1].indicators[0].items[1].answer.none | is none of refused, allowed: yes
            code: o2, | code: o2, answer: {year: 1}, | 38 | 33 | instruments[1].indicators[0].items[1].answer.year | this key is not known here
            EIT1: 50 | EIT9: 50 | 43 | 82 | levels.scale[0].sideConditions.EIT9 | no such code in this framework: EIT9
            code: pass | code: good | 44 | 14 | levels.scale[1].code | this level stands twice: good
            minimum: 0, | minimum: 60, | 45 | 55 | levels.scale[2].minimum | levels must descend, best first: 60 stands below 50
            items: [o1, EIT1.e1] | items: [o1, e1] | 47 | 56 | topics[0].items | no such item in this framework: e1
            {agency} did | {office} did | 50 | 60 | suggestions.levels[0].text | nothing is filled in at {office}
            followUp: o2 | followUp: o3 | 52 | 41 | measuresPlace.followUp | no such item in this framework: o3
            level: good | level: best | 50 | 15 | suggestions.levels[0].level | no such level in this framework: best
            changes: [] | changes: [{affected: [8], text: {th: ก, en: a}}] | 57 | 22 | changes[0].affected | no such code in this framework: 8
            """)
    void everyFaultNamesItsPlace(String sound, String broken, int line, int column, String path, String message) {
        assertThat(faults(SOUND.replaceFirst(Pattern.quote(sound), broken)))
                .extracting(Fault::line, Fault::column, Fault::path, Fault::message)
                .contains(tuple(line, column, path, message));
    }

    @Test
    void allFaultsOfADocumentAreReportedAtOnceInItsOrder() {
        var broken = SOUND.replace("version: 1", "verse: 1")
                .replace("en: Test}", "en: }")
                .replace("value: 100}", "value: -1}")
                .replace("value: 0.6", "value: 0.5")
                .replace("code: o2", "code: o1")
                .replace("minimum: 50, sideConditions", "minimum: 40, sideConditions")
                .replace("followUp: o2", "followUp: o9")
                .replace("percent: 10, ", "");
        assertThat(faults(broken))
                .extracting(Fault::line, Fault::message)
                .containsExactly(
                        tuple(2, "missing"), // version
                        tuple(3, "this key is not known here"),
                        tuple(6, "is empty"),
                        tuple(15, "is not a number: -1"),
                        tuple(17, "the weights make 0.9 together, not 1"),
                        tuple(38, "this code stands twice: o1"),
                        tuple(44, "levels must descend, best first: 50 stands below 40"),
                        tuple(52, "no such item in this framework: o9"),
                        tuple(55, "missing")); // percent
    }

    @Test
    void sourcesThatNothingNamesAreAFault() {
        assertThat(faults(SOUND.replace(
                        "scales:", "  film: {status: verified, confidence: V1, description: A film}\nscales:")))
                .extracting(Fault::toString)
                .containsExactly("test.yaml:12:9: sources.film: nothing in this document names this source");
    }

    @Test
    void textWithoutASourceAnywhereIsAFault() {
        assertThat(faults(SOUND.replace("\nsource: book", "")))
                .extracting(Fault::message)
                .contains("stated neither here nor above");
    }

    @Test
    void lastLevelMustTakeEveryResult() {
        assertThat(faults(SOUND.replace("minimum: 0, tone", "minimum: 10, tone")))
                .extracting(Fault::line, Fault::path)
                .containsExactly(tuple(43, "levels.scale"));
    }

    @Test
    void brokenYamlIsReportedWithItsLine() {
        assertThat(faults(SOUND.replace("name: {th: ทดสอบ, en: Test}", "name: {th: ทดสอบ, en: Test")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(7);
                    assertThat(fault.message()).startsWith("not YAML: ");
                });
    }

    @ParameterizedTest
    @CsvSource({"''", "just words", "[a list]"})
    void documentThatIsNoMappingIsAFault(String document) {
        assertThat(faults(document))
                .extracting(Fault::message)
                .containsExactly("the document must be a mapping of keys to values");
    }

    @Test
    void otherEncodingsAreAFaultWithTheLineTheyBreakAt() {
        var bytes = "id: test-2567\nname: ก".getBytes(StandardCharsets.UTF_16LE);
        var latin = "id: test-2567\nname: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FrameworkDocuments.read("test.yaml", bytes)).isInstanceOf(Loaded.Faulty.class);
        assertThat(FrameworkDocuments.read("test.yaml", latin))
                .isEqualTo(new Loaded.Faulty<Framework>(List.of(new Fault("test.yaml", 2, 1, "", "not UTF-8"))));
    }

    @Test
    void sameBytesGiveTheSameHash() {
        var first = (Loaded.Ok<Framework>) read(SOUND);
        var second = (Loaded.Ok<Framework>) read(SOUND);
        var other = (Loaded.Ok<Framework>) read(SOUND + "\n# one more remark");
        assertThat(first.value().hash()).hasSize(64).isEqualTo(second.value().hash());
        assertThat(other.value().hash()).isNotEqualTo(first.value().hash());
    }
}
