package org.openita.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.ScoreRule.Answers;

/** The choices of a framework's questions, by what they are worth. */
final class Choices {

    private static final Map<Code, List<Byte>> KNOWN = new ConcurrentHashMap<>();

    private Choices() {}

    /** The numbers of a question's choices, from the one that is worth least. */
    static List<Byte> ascending(Framework framework, Code question) {
        return KNOWN.computeIfAbsent(question, code -> read(framework, code));
    }

    private static List<Byte> read(Framework framework, Code question) {
        var choices = framework.node(question).orElseThrow().rules().stream()
                .filter(Answers.class::isInstance)
                .map(rule -> ((Answers) rule).choices())
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, choices.size())
                .boxed()
                .sorted(Comparator.comparing(number -> choices.get(number).value()))
                .map(number -> (byte) (number + 1))
                .toList();
    }
}
