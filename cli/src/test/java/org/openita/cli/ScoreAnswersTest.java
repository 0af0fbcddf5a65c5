package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.cli.CommandFixture.Outcome;

class ScoreAnswersTest {

    private static final String IIT = "agency,instrument,respondent,staff,"
            + IntStream.rangeClosed(1, 15).mapToObj(number -> "i" + number).collect(Collectors.joining(","));
    private static final String BOTH = IIT + ","
            + IntStream.rangeClosed(1, 9).mapToObj(number -> "e" + number).collect(Collectors.joining(","));

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyScoreThatRestsOnAnswersComesWithItsInterval() throws IOException {
        var outcome = answers(IIT + "\n" + staff("ก", 30, 2, ""));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output().getFirst()).isEqualTo("agency,code,score,level,status,low,high,n");
        assertThat(row(outcome, "ก,IIT,")).startsWith("ก,IIT,").endsWith(",30").contains(",computed,");
        assertThat(row(outcome, "ก,OIT,")).isEqualTo("ก,OIT,,,unknown,,,");
        assertThat(row(outcome, "ก,overall,")).endsWith(",unknown,,,");
    }

    @Test
    void whereAllTheStaffAnsweredTheScoreIsCertain() throws IOException {
        var outcome = answers(IIT + "\n" + staff("ก", 30, 2, "30"));
        var cells = row(outcome, "ก,i1,").split(",", -1);
        assertThat(cells[5]).isEqualTo(cells[2]);
        assertThat(cells[6]).isEqualTo(cells[2]);
    }

    @Test
    void answersAndKnownValuesOfTheSameAgencyMakeOneResult() throws IOException {
        var known = Files.writeString(folder.resolve("known.csv"), "agency,code,value\nก,OIT,100\n");
        var sheets = staff("ก", 30, 2, "") + visitors("ก", "EIT1", 40) + visitors("ก", "EIT2", 40);
        var outcome = answers(BOTH + "\n" + padded(sheets), known.toString());
        assertThat(outcome.errors()).isEmpty();
        assertThat(row(outcome, "ก,overall,")).contains(",computed,").endsWith(",110");
        assertThat(row(outcome, "ก,EIT,")).endsWith(",80");
    }

    /** A file as the breakdown page of a round hands it out. */
    @Test
    void whatAClosedRoundHandsOutIsScoredAsItIs() throws IOException {
        var staff = staff("ก", 30, 2, "60");
        var handedOut = ("\uFEFF" + IIT + "\n" + staff)
                .replace("staff,", "staff,sex,age,service,")
                .replace(",60,", ",60,0,2,0,")
                .replace("\n", "\r\n");
        var outcome = answers(handedOut);
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.output()).isEqualTo(answers(IIT + "\n" + staff).output());
    }

    @Test
    void questionsWithinQuestionsAreFoundByTheirOwnNames() throws IOException {
        var file = Files.writeString(
                folder.resolve("parts.csv"), "agency,instrument,respondent,i1.1,i1.2\nก,IIT,r1,4,\nก,IIT,r2,,1\n");
        var outcome = CommandFixture.run("score", "--framework", "th-national-2564", "--answers", file.toString());
        assertThat(outcome.errors()).isEmpty();
        assertThat(row(outcome, "ก,i1.1,").split(",", -1)[2])
                .isNotEmpty()
                .isNotEqualTo(row(outcome, "ก,i1.2,").split(",", -1)[2]);
    }

    @Test
    void jsonCarriesIntervalsAndTheChanceOfEachLevel() throws IOException {
        var outcome = answers(IIT + "\n" + staff("ก", 30, 2, ""), "--format", "json");
        assertThat(outcome.text())
                .contains("\"uncertainty\":{\"confidence\":0.95")
                .contains("{\"code\":\"IIT\",\"low\":");
    }

    @Test
    void theSameSheetsInAnyOrderGiveTheSameBytes() throws IOException {
        var lines = scattered(60).collect(Collectors.toList());
        var once = answers(IIT + "\n" + String.join("\n", lines));
        Collections.reverse(lines);
        assertThat(answers(IIT + "\n" + String.join("\n", lines)).output()).isEqualTo(once.output());
    }

    @Test
    void allFaultsComeAtOnceWithTheirLines() throws IOException {
        var choices = ",1".repeat(15);
        var outcome = answers(IIT + "\nก,IIT,r1,20" + choices + "\nก,IIT,r1,20" + choices + "\nก,OIT,r2,20" + choices
                + "\nก,IIT,r3,20,9" + ",1".repeat(14) + "\n,IIT,r4,20" + choices + "\nก,IIT,,20" + choices
                + "\nก,IIT,r5,21" + choices + "\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).hasSize(6);
        assertThat(outcome.text().isEmpty()).isTrue();
        assertThat(String.join("\n", outcome.errors()))
                .contains(":3: ", "already in line 2")
                .contains(":4: ", "unknown instrument")
                .contains(":5: ", "no choice")
                .contains(":6: ", "no agency")
                .contains(":7: ", "no respondent")
                .contains(":8: ", "differs from an earlier line");
    }

    @Test
    void anAnswerToWhatAPartDoesNotAskIsAFault() throws IOException {
        var outcome = answers(BOTH + "\nก,EIT1,r1,,1" + ",".repeat(14) + ",1".repeat(9) + "\n");
        assertThat(outcome.errors()).singleElement().asString().contains("EIT1 does not ask i1");
    }

    @Test
    void withoutAnyFileItSaysWhatItNeeds() {
        var outcome = CommandFixture.run("score", "--framework", CommandFixture.FRAMEWORK);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).singleElement().asString().contains("--answers");
    }

    private Outcome answers(String content, String... options) throws IOException {
        var file = Files.write(folder.resolve("answers.csv"), content.getBytes(StandardCharsets.UTF_8));
        var fixed = new String[] {"score", "--framework", CommandFixture.FRAMEWORK, "--answers", file.toString()};
        return CommandFixture.run(
                Stream.concat(Stream.of(fixed), Stream.of(options)).toArray(String[]::new));
    }

    /** Staff of whom every second answers otherwise. */
    private static String staff(String agency, int sheets, int choices, String staff) {
        return IntStream.rangeClosed(1, sheets)
                .mapToObj(number ->
                        agency + ",IIT,r" + number + "," + staff + ("," + (number % 2 == 0 ? 1 : choices)).repeat(15))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Staff who answer at random, so that sums of fractions round. */
    private static Stream<String> scattered(int sheets) {
        var random = new Random(7);
        return IntStream.rangeClosed(1, sheets)
                .mapToObj(number -> "ก,IIT,r" + number + ",180,"
                        + random.ints(15, 1, 3).mapToObj(String::valueOf).collect(Collectors.joining(",")));
    }

    private static String visitors(String agency, String part, int sheets) {
        return IntStream.rangeClosed(1, sheets)
                .mapToObj(number ->
                        agency + "," + part + ",v" + number + "," + ",".repeat(15) + ("," + (1 + number % 2)).repeat(9))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Rows of IIT without the columns of EIT get them, empty. */
    private static String padded(String rows) {
        return rows.lines()
                .map(row -> row.contains(",IIT,") ? row + ",".repeat(9) : row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(Outcome outcome, String start) {
        return outcome.output().stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
