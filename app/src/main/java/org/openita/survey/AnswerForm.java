package org.openita.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openita.platform.FormLanguage;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.survey.Questions.Question;

/**
 * A questionnaire as it is being filled in. All that was answered travels with the form, so that nothing is kept of an
 * answer that is not sent, and going back loses nothing.
 */
public record AnswerForm(Map<String, String> fields) {

    static final int LONGEST_REMARK = 2_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    static final int MOST_TRAIT = 9;

    public AnswerForm {
        fields = Map.copyOf(fields);
    }

    /** The same with another value in a field. */
    AnswerForm with(String field, String value) {
        var changed = new HashMap<>(fields);
        changed.put(field, value);
        return new AnswerForm(changed);
    }

    /** What a field holds, nothing being an empty text. */
    public String one(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The screen it was sent from: 0 is the welcome, then a screen for each group, then the last. */
    int step() {
        return number("step", Integer.MAX_VALUE);
    }

    Wish wish() {
        if (!one(FormLanguage.CHOSEN).isEmpty()) {
            return Wish.STAY;
        }
        return switch (one("do")) {
            case "back" -> Wish.BACK;
            case "send" -> Wish.SEND;
            default -> Wish.NEXT;
        };
    }

    /** The number of the choice made, if one of those offered was. */
    public Optional<Integer> choice(Question question) {
        return Optional.of(number(question.field(), Byte.MAX_VALUE)).filter(question::offers);
    }

    /** The number told of a trait, 0 where none was. */
    public int trait(int trait) {
        return number("t" + trait, MOST_TRAIT);
    }

    /** Whether the purpose was read and agreed to. */
    public boolean agrees() {
        return one("agrees").equals("yes");
    }

    /** What was written freely, without what is no text. */
    String remark() {
        var text = CONTROL.matcher(one("remark")).replaceAll("").strip();
        if (text.length() <= LONGEST_REMARK) {
            return text;
        }
        var isWithinLetter = Character.isHighSurrogate(text.charAt(LONGEST_REMARK - 1));
        return text.substring(0, isWithinLetter ? LONGEST_REMARK - 1 : LONGEST_REMARK);
    }

    /** The questions of a group that are still open. */
    Problems open(Questions.Group group) {
        var problems = new ArrayList<Problem>();
        for (var question : group.questions()) {
            if (choice(question).isEmpty()) {
                problems.add(Problem.of(question.field(), "survey.problem.open"));
            }
        }
        return new Problems(problems);
    }

    /** The first group that is not answered whole. */
    Optional<Integer> firstOpen(Questions questions) {
        List<Questions.Group> groups = questions.groups();
        return IntStream.range(0, groups.size())
                .filter(at -> !open(groups.get(at)).isEmpty())
                .boxed()
                .findFirst();
    }

    /** The sheet, once no question is open; a trait of which something is told that is not offered counts as untold. */
    Sheet sheet(Questionnaire questionnaire, Questions questions) {
        var choices = new byte[questions.count()];
        questions
                .all()
                .forEach(question ->
                        choices[question.place()] = choice(question).orElse(0).byteValue());
        var traits = new byte[Sheet.TRAITS];
        for (int trait = 0; trait < traits.length; trait++) {
            traits[trait] = (byte) (questionnaire.offers(trait, trait(trait)) ? trait(trait) : 0);
        }
        return new Sheet(choices, traits);
    }

    private int number(String field, int most) {
        var typed = one(field);
        return NUMBER.matcher(typed).matches() ? Math.min(Integer.parseInt(typed), most) : 0;
    }

    /** What the respondent wants to do. */
    enum Wish {
        NEXT,
        BACK,
        /** To read the same screen in the other language. */
        STAY,
        SEND
    }
}
