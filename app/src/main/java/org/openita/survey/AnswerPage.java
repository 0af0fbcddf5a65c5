package org.openita.survey;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.platform.Problems;
import org.openita.survey.Questions.Group;
import org.openita.survey.Questions.Question;

/**
 * One screen of a questionnaire.
 *
 * @param step 0 for the welcome, then the groups, then the last screen
 */
public record AnswerPage(
        SurveyLink link, Agency agency, Questions questions, int step, AnswerForm form, Problems problems) {

    /** The last screen, where the answer is sent. */
    public int last() {
        return questions.groups().size() + 1;
    }

    public boolean isWelcome() {
        return step == 0;
    }

    public boolean isLast() {
        return step == last();
    }

    /** The group on this screen. */
    public Optional<Group> group() {
        return step >= 1 && step < last() ? Optional.of(questions.groups().get(step - 1)) : Optional.empty();
    }

    /** What was answered on other screens and travels along unseen. */
    public List<Question> elsewhere() {
        var here = group().map(Group::questions).orElse(List.of());
        return questions.all().stream()
                .filter(question -> !here.contains(question))
                .filter(question -> form.choice(question).isPresent())
                .toList();
    }

    /** Whether the code is asked for here: where it begins, and where it was refused at the end. */
    public boolean asksForCode() {
        return Answers.needsCode(link)
                && (isWelcome() || (isLast() && problems.with("code").isPresent()));
    }

    /** What a device is to work on before the answer is taken, where that is asked. */
    public Optional<String> work() {
        return problems.with(Crowd.FIELD)
                .filter(problem -> problem.message().equals(Crowd.BUSY))
                .map(busy -> Proof.challenge(form.one("token")));
    }

    /** The traits that may be told, as message keys end. */
    public List<String> traits() {
        return link.questionnaire().traits();
    }

    /** How many choices a trait has. */
    public static int choicesOf(String trait) {
        return switch (trait) {
            case "sex" -> 3;
            case "age" -> 4;
            case "service" -> 4;
            default -> 4;
        };
    }
}
