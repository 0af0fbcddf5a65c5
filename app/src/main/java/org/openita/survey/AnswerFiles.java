package org.openita.survey;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.platform.SpreadsheetText;
import org.openita.round.Round;
import org.springframework.stereotype.Component;

/** Writes answers without names as CSV that can be scored again, and the codebook that tells what their numbers mean. */
@Component
class AnswerFiles {

    /** What tells the sheets apart, by the names that {@code openita score --answers} reads. */
    private static final List<String> SHEET = List.of("agency", "instrument", "respondent", "staff");

    private final Messages messages;

    AnswerFiles(Messages messages) {
        this.messages = messages;
    }

    /** A line for each sheet: a number that tells nothing, traits, then the number of the choice of each question. */
    byte[] answers(Round round, Questionnaire questionnaire, Questions questions, AnonymousSheets sheets) {
        var head = Stream.of(SHEET, questionnaire.traits(), columns(questions))
                .flatMap(List::stream)
                .collect(joining(","));
        var staff = staff(round, questionnaire, sheets);
        var lines = IntStream.range(0, sheets.lines().size()).mapToObj(place -> {
            var line = sheets.lines().get(place);
            return Stream.of(
                            List.of(round.agency().value(), questionnaire.name(), String.valueOf(place + 1), staff),
                            line.traits().stream().map(String::valueOf).toList(),
                            line.choices().stream().map(AnswerFiles::choice).toList())
                    .flatMap(List::stream)
                    .collect(joining(","));
        });
        return file(Stream.concat(Stream.of(head), lines));
    }

    private static List<String> columns(Questions questions) {
        return questions.all().stream().map(question -> question.code().value()).toList();
    }

    /** How many staff there are, where it is known and no less than those who answered. */
    private static String staff(Round round, Questionnaire questionnaire, AnonymousSheets sheets) {
        return round.staff()
                .filter(staff -> questionnaire == Questionnaire.IIT
                        && staff >= sheets.lines().size())
                .map(String::valueOf)
                .orElse("");
    }

    /** What is not answered is empty. */
    private static String choice(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** A line for each value a column may have. */
    byte[] codebook(Map<Questionnaire, Questions> asked, Language language) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("questionnaire", "column", "text", "value", "label", "score"));
        asked.forEach((questionnaire, questions) -> {
            for (var trait : questionnaire.traits()) {
                traits(questionnaire, trait, language, lines);
            }
            for (var question : questions.all()) {
                choices(questionnaire, question, language, lines);
            }
        });
        return file(lines.stream()
                .map(line -> line.stream().map(SpreadsheetText::quoted).collect(joining(","))));
    }

    private void traits(Questionnaire questionnaire, String trait, Language language, List<List<String>> lines) {
        var key = "survey.trait." + trait;
        for (int value = 0; value <= AnswerPage.choicesOf(trait); value++) {
            var label = value == 0 ? "breakdown.rest" : key + "." + value;
            lines.add(List.of(
                    questionnaire.name(),
                    trait,
                    messages.text(language, key),
                    String.valueOf(value),
                    messages.text(language, label),
                    ""));
        }
    }

    private static void choices(
            Questionnaire questionnaire, Questions.Question question, Language language, List<List<String>> lines) {
        var about = question.about().map(text -> text.in(language.tag()) + " ").orElse("");
        for (int number = 1; question.offers(number); number++) {
            var choice = question.choices().get(number - 1);
            lines.add(List.of(
                    questionnaire.name(),
                    question.code().value(),
                    about + question.text().in(language.tag()),
                    String.valueOf(number),
                    choice.label().in(language.tag()),
                    choice.value().toPlainString()));
        }
    }

    private static byte[] file(Stream<String> lines) {
        return lines.collect(joining("\r\n", SpreadsheetText.beginning(), "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
