package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.cli.CommandFixture.Outcome;

class ScoreFaultsTest {

    private static final String HEADER = "agency,code,value\n";

    @TempDir
    Path folder = Path.of("");

    private CommandFixture command = new CommandFixture(folder);

    @BeforeEach
    void inItsFolder() {
        command = new CommandFixture(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ก,o99,1; unknown code \"o99\"",
                "ก,E1,1; closest: EIT1.e1",
                "ก,,1; unknown code \"\"",
                "ก,IIT,100.01; must lie between 0 and 100",
                "ก,IIT,-1; must lie between 0 and 100",
                "ก,IIT,๑๐๑; must lie between 0 and 100",
                "ก,IIT,x; not a number",
                "ก,IIT,1e1; not a number",
                "ก,IIT,'\"99,40\"'; not a number",
                "ก,IIT,NaN; not a number",
                ",IIT,1; no agency",
                "ก,IIT; 2 fields instead of 3",
                "ก,IIT,1,2; 4 fields instead of 3",
            })
    void aFaultyRowIsNamedByFileAndLine(String row, String message) throws IOException {
        var outcome = command.score(HEADER + "ก,OIT,50\n" + row.replace("'", "") + "\n");

        assertFault(outcome, 3, message);
    }

    @Test
    void everyFaultIsToldAndNoOutputWritten() throws IOException {
        var out = folder.resolve("out.csv");

        var outcome = command.score(HEADER + "ก,x,1\nก,IIT,y\n,z,200\nก,OIT,90\n", "--out", out.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors())
                .extracting(line -> line.replaceAll(".*in\\.csv:(\\d+): .*", "$1"))
                .containsExactly("2", "3", "4", "4", "4");
        assertThat(outcome.output()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void anOldOutputSurvivesBadInput() throws IOException {
        var out = Files.writeString(folder.resolve("out.csv"), "old");

        command.score(HEADER + "ก,x,1\n", "--out", out.toString());

        assertThat(out).hasContent("old");
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        var file = command.file(HEADER + "ก,IIT,1\n");

        assertThat(command.score(file, "--out", file.toString()).exitCode()).isEqualTo(2);
        assertThat(file).hasContent(HEADER + "ก,IIT,1");
    }

    @Test
    void aDuplicateNamesItsFirstLineHoweverItIsSpelled() throws IOException {
        var outcome = command.score(HEADER + "ก,o8,100\nข,o8,100\n ก ,ข้อ ๘,0\n");

        assertFault(outcome, 4, "o8 is already in line 2");
    }

    @Test
    void linesAreCountedThroughQuotedLineBreaks() throws IOException {
        assertFault(command.score(HEADER + "\"ก\nข\",IIT,1\nก,IIT,x\n"), 4, "not a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "agency,code; column missing: value",
                "agency;column missing: code",
                "agency,code,value,value; column repeated: value",
                "ตาก,1,100; column missing: agency",
            })
    void theHeaderMustNameTheColumns(String header, String message) throws IOException {
        var outcome = command.score(header + "\nก,1,1\n");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).anySatisfy(line -> assertThat(line).contains("in.csv:1: ", message));
    }

    @Test
    void anEmptyFileHasNothingToScore() throws IOException {
        assertFault(command.score(""), 1, "the file is empty");
        assertFault(command.score(HEADER), 1, "no rows");
    }

    @Test
    void quotesMustBeClosed() throws IOException {
        assertFault(command.score(HEADER + "ก,IIT,1\n\"ก,OIT,1\n"), 3, "quotes are not closed");
    }

    @Test
    void anotherEncodingIsNamedWithItsFirstLine() throws IOException {
        var thai = command.file(HEADER + "a,IIT,1\nก,OIT,1\nข,OIT,1\n", Charset.forName("windows-874"));
        assertFault(command.score(thai), 3, "not UTF-8");

        var wide = command.file(HEADER + "ก,IIT,1\n", StandardCharsets.UTF_16);
        assertFault(command.score(wide), 1, "not UTF-8");
    }

    @Test
    void anUnknownFrameworkIsToldWhichOnesThereAre() throws IOException {
        var file = command.file(HEADER + "ก,IIT,1\n").toString();

        for (var id : new String[] {"th-national-2500", "x", "../x"}) {
            var outcome = CommandFixture.run("score", "--framework", id, file);
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.errors()).singleElement().asString().contains("unknown framework", "th-national-2567");
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThat(command.score(folder.resolve("none.csv")).errors())
                .singleElement()
                .asString()
                .contains("none.csv: ", "no such file");
        assertThat(command.score(folder).exitCode()).isEqualTo(2);
    }

    @Test
    void faultsNeverCarryControlCharactersToATerminal() throws IOException {
        var outcome = command.score(HEADER + "ก,\u001b[31mo8,1\n");

        assertThat(outcome.errors()).singleElement().asString().doesNotContain("\u001b");
    }

    @Test
    void wrongOptionsAreBadInput() {
        assertThat(CommandFixture.run("score").exitCode()).isEqualTo(2);
        assertThat(CommandFixture.run("score", "--format", "xml", "a.csv").exitCode())
                .isEqualTo(2);
        assertThat(CommandFixture.run().exitCode()).isEqualTo(2);
    }

    private static void assertFault(Outcome outcome, int line, String message) {
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).singleElement().asString().contains("in.csv:" + line + ": ", message);
    }
}
