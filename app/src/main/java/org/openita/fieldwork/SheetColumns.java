package org.openita.fieldwork;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.framework.Item.Choice;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.survey.AnswerPage;
import org.openita.survey.Questionnaire;
import org.openita.survey.Questions;
import org.openita.survey.Questions.Question;

/** The columns of a sheet in one language: questions, then what the person is, then what they said freely. */
record SheetColumns(List<SheetColumn> questions, List<SheetColumn> traits, SheetColumn remark) {

    SheetColumns {
        questions = List.copyOf(questions);
        traits = List.copyOf(traits);
    }

    static SheetColumns of(Questions questions, Messages messages, Language language) {
        return new SheetColumns(
                questions.all().stream()
                        .map(question -> column(question, language))
                        .toList(),
                Questionnaire.EIT2.traits().stream()
                        .map(trait -> trait(trait, messages, language))
                        .toList(),
                new SheetColumn("remark", messages.text(language, "survey.remark"), List.of()));
    }

    private static SheetColumn column(Question question, Language language) {
        var tag = language.tag();
        var about = question.about().map(text -> text.in(tag) + " ").orElse("");
        return new SheetColumn(
                question.code().value(),
                (question.place() + 1) + ". " + about + question.text().in(tag),
                question.choices().stream()
                        .map(Choice::label)
                        .map(label -> label.in(tag))
                        .toList());
    }

    private static SheetColumn trait(String trait, Messages messages, Language language) {
        var key = "survey.trait." + trait;
        return new SheetColumn(
                trait,
                messages.text(language, key),
                IntStream.rangeClosed(1, AnswerPage.choicesOf(trait))
                        .mapToObj(number -> messages.text(language, key + "." + number))
                        .toList());
    }

    /** All of them, in order. */
    List<SheetColumn> all() {
        return Stream.of(questions, traits, List.of(remark))
                .flatMap(List::stream)
                .toList();
    }
}
