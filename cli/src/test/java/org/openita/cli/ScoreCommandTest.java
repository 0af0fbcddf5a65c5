package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;

class ScoreCommandTest {

    private static final Framework FRAMEWORK = new BundledFrameworks()
            .find(new FrameworkId(CommandFixture.FRAMEWORK))
            .orElseThrow();
    private static final String SOURCE_AGENCY = """
            agency,code,value
            ตาก,1,97.78
            ตาก,2,100.00
            ตาก,3,100.00
            ตาก,4,100.00
            ตาก,5,100.00
            ตาก,6,99.13
            ตาก,7,99.10
            ตาก,8,97.05
            ตาก,9,100.00
            ตาก,10,100.00
            """;

    @TempDir
    Path folder = Path.of("");

    private CommandFixture command = new CommandFixture(folder);

    @BeforeEach
    void inItsFolder() {
        command = new CommandFixture(folder);
    }

    @Test
    void everyPlaceOfTheFrameworkComesOutInItsOrder() throws IOException {
        var outcome = command.score(SOURCE_AGENCY);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output().getFirst()).isEqualTo("agency,code,score,level,status");
        assertThat(outcome.output().stream().skip(1).map(row -> row.split(",", -1)[1]))
                .containsExactlyElementsOf(FRAMEWORK.outline().nodes().stream()
                        .map(node -> node.code().value())
                        .toList());
    }

    @Test
    void theSourceAgencyIsRecomputed() throws IOException {
        assertThat(command.score(SOURCE_AGENCY).output())
                .contains(
                        "ตาก,overall,99.39,ผ่านดีเยี่ยม,computed",
                        "ตาก,IIT,99.56,,computed",
                        "ตาก,EIT,98.43,,computed",
                        "ตาก,EIT1,,,unknown",
                        "ตาก,8,97.05,,given",
                        "ตาก,o8,,,unknown");
    }

    @Test
    void aPublishedScoreIsKept() throws IOException {
        assertThat(command.score(SOURCE_AGENCY + "ตาก,overall,99.40\n").output())
                .contains("ตาก,overall,99.40,ผ่านดีเยี่ยม,given");
    }

    @Test
    void anUndeterminedLevelListsThePossibleOnesBestFirst() throws IOException {
        assertThat(command.score("agency,code,value\nก,IIT,96\nก,EIT,88\nก,OIT,100\n")
                        .output())
                .contains("ก,overall,95.20,ผ่านดี|ผ่าน,computed");
    }

    @Test
    void lettersAreTheLevelsOfEarlierYears() throws IOException {
        var file = command.file("agency,code,value\nก,overall,84.995\n").toString();

        assertThat(CommandFixture.run("score", "--framework", "th-national-2564", file)
                        .output())
                .contains("ก,overall,85.00,A,given");
    }

    @Test
    void spellingsDigitsSpacesAndColumnsMayVary() throws IOException {
        var outcome =
                command.score("\uFEFFValue, code ,AGENCY\n ๑๐๐.๐๐ ,๐8,ก\n\" 0\",ข้อ ๙, ก \n97,ตัวชี้วัดที่ ๘,ก\n");

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output()).contains("ก,o8,100.00,,given", "ก,o9,0.00,,given", "ก,8,97.00,,given");
    }

    @Test
    void anEmptyValueIsUnknownButItsAgencyComesOut() throws IOException {
        var outcome = command.score("agency,code,value\nก,IIT,\nข,IIT,90\n\n,,\n");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("ก,IIT,,,unknown", "ข,IIT,90.00,,given");
    }

    @Test
    void agenciesComeInTheOrderOfTheirFirstRow() throws IOException {
        var outcome = command.score("agency,code,value\nข,IIT,1\nก,IIT,2\nข,OIT,3\n");

        assertThat(outcome.output().stream()
                        .skip(1)
                        .map(row -> row.substring(0, 1))
                        .distinct())
                .containsExactly("ข", "ก");
    }

    @Test
    void columnsThatAreNotUsedAreNamed() throws IOException {
        var outcome = command.score("agency,code,value,note\nก,IIT,1,x\n");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).singleElement().asString().contains("in.csv:1: ", "\"note\"");
    }

    @Test
    void namesAreQuotedAndNeverChanged() {
        assertThat(List.of("ก, ข", "a\"b", "=1+1", "+1", "-1", "@x", "ก"))
                .extracting(CsvResults::cell)
                .containsExactly("\"ก, ข\"", "\"a\"\"b\"", "\"=1+1\"", "\"+1\"", "\"-1\"", "\"@x\"", "ก");
    }

    @Test
    void jsonExplainsEveryAgency() throws IOException {
        var outcome = command.score(SOURCE_AGENCY + "\"a\"\"b\",IIT,90\n", "--format", "JSON");

        assertThat(outcome.text())
                .startsWith("[\n{\"agency\":\"ตาก\",\"result\":{\"framework\":{\"id\":\"th-national-2567\"")
                .contains("\"value\":99.3948,\"rounded\":99.39", ",\n{\"agency\":\"a\\\"b\",\"result\":")
                .endsWith("}\n]");
    }

    @Test
    void theOutputFileIsWrittenWholeAndAlone() throws IOException {
        var out = Files.writeString(folder.resolve("out.csv"), "old");

        var outcome = command.score(SOURCE_AGENCY, "--out", out.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(FRAMEWORK.outline().nodes().size() + 1);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("in.csv", "out.csv");
        }
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() throws IOException {
        var outcome = command.score(
                SOURCE_AGENCY, "--out", folder.resolve("nowhere/out.csv").toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).singleElement().asString().contains("cannot be written");
    }

    @Test
    void helpTellsTheFormats() {
        var outcome = CommandFixture.run("score", "--help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).contains("agency,code,score,level,status", "ข้อ ๘", "FILE:LINE: message");
    }
}
