package org.openita.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.framework.Framework;
import org.openita.framework.ScoreRule.Answers;
import org.openita.quality.Contradiction.Answer;
import org.openita.quality.Contradictions;

class ContradictionsTest {

    static List<Framework> frameworks() {
        return new BundledFrameworks().all();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyAnswerOfAPairIsAChoiceOfTheFramework(Framework framework) {
        assertThat(Contradictions.of(framework.id()).stream().flatMap(pair -> Stream.of(pair.first(), pair.second())))
                .allMatch(answer -> offered(framework, answer));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyFrameworkWithQuestionsHasPairs(Framework framework) {
        var asks = framework.outline().nodes().stream()
                .flatMap(node -> node.rules().stream())
                .anyMatch(Answers.class::isInstance);
        assertThat(Contradictions.of(framework.id()).isEmpty()).isEqualTo(!asks);
    }

    private static boolean offered(Framework framework, Answer answer) {
        return framework.node(answer.question()).orElseThrow().rules().stream()
                .filter(Answers.class::isInstance)
                .flatMap(rule -> ((Answers) rule).choices().stream())
                .mapToDouble(choice -> choice.value().doubleValue())
                .anyMatch(value -> value >= answer.least() && value <= answer.most());
    }
}
