package org.openita.survey;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.platform.SpreadsheetText;
import org.springframework.stereotype.Component;

/** Writes answers without names as CSV, and the codebook that tells what their numbers mean. */
@Component
class AnswerFiles {

    /** The highest number any trait has, as its messages are numbered. */
    private static final Map<String, Integer> TOLD = Map.of("sex", 3, "age", 4, "service", 4, "kind", 4);

    private final Messages messages;

    AnswerFiles(Messages messages) {
        this.messages = messages;
    }

    /** A line for each sheet: traits, then the number of the choice of each question. */
    byte[] answers(Questionnaire questionnaire, Questions questions, AnonymousSheets sheets) {
        var head = Stream.concat(
                        questionnaire.traits().stream(),
                        questions.all().stream().map(Questions.Question::field))
                .collect(joining(","));
        var lines = sheets.lines().stream()
                .map(line -> Stream.concat(line.traits().stream(), line.choices().stream())
                        .map(String::valueOf)
                        .collect(joining(",")));
        return file(Stream.concat(Stream.of(head), lines));
    }

    /** A line for each value a column may have. */
    byte[] codebook(Map<Questionnaire, Questions> asked, Language language) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("questionnaire", "column", "code", "text", "value", "label", "score"));
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
        for (int value = 0; value <= TOLD.getOrDefault(trait, 0); value++) {
            var label = value == 0 ? "breakdown.rest" : key + "." + value;
            lines.add(List.of(
                    questionnaire.name(),
                    trait,
                    "",
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
                    question.field(),
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
