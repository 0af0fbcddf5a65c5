package org.openita.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Item.Choice;
import org.openita.framework.Item.SurveyItem;
import org.openita.framework.Text;

/** The questions of a questionnaire in the order of the framework, grouped by indicator. */
public record Questions(List<Group> groups) {

    public Questions {
        groups = List.copyOf(groups);
    }

    /** What a framework asks in a questionnaire. */
    static Questions of(Framework framework, Questionnaire questionnaire) {
        var groups = new ArrayList<Group>();
        var place = 0;
        for (var indicator : questionnaire.indicators(framework)) {
            var questions = new ArrayList<Question>();
            for (var item : surveyItems(indicator)) {
                place = add(item, Optional.empty(), place, questions);
            }
            groups.add(new Group(indicator.code(), indicator.name(), questions));
        }
        return new Questions(groups);
    }

    private static List<SurveyItem> surveyItems(Indicator indicator) {
        return indicator.allItems().stream()
                .filter(SurveyItem.class::isInstance)
                .map(SurveyItem.class::cast)
                .toList();
    }

    /** An item with sub-questions is asked by them alone. */
    private static int add(SurveyItem item, Optional<Text> about, int place, List<Question> questions) {
        if (item.parts().isEmpty()) {
            questions.add(new Question(place, item.code(), about, item.text(), item.choices()));
            return place + 1;
        }
        var next = place;
        for (var part : item.parts()) {
            next = add(part, Optional.of(item.text()), next, questions);
        }
        return next;
    }

    /** Every question, in order. */
    public List<Question> all() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }

    /** The questions of one indicator: what a phone shows at once. */
    public record Group(Code indicator, Text name, List<Question> questions) {

        public Group {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question.
     *
     * @param place where its answer stands in a sheet, from 0
     * @param about what the question belongs to, where it is one of several sub-questions
     */
    public record Question(int place, Code code, Optional<Text> about, Text text, List<Choice> choices) {

        public Question {
            choices = List.copyOf(choices);
        }

        /** The name of its field in the form. */
        public String field() {
            return "q" + place;
        }

        /** Whether the number of a choice, counted from 1, is one of its choices. */
        boolean offers(int number) {
            return number >= 1 && number <= choices.size();
        }
    }
}
