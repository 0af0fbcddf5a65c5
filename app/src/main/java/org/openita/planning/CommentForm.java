package org.openita.planning;

import java.util.List;
import java.util.Optional;
import org.openita.platform.Problem;
import org.openita.platform.Problems;

/**
 * A comment as it is typed.
 *
 * @param about empty for the whole plan, {@code topic-3}, or {@code measure-12} with the number of the measure
 */
public record CommentForm(String about, String text) {

    static final CommentForm EMPTY = new CommentForm("", "");

    static CommentForm of(Typed typed) {
        return new CommentForm(typed.one("about"), typed.one("text"));
    }

    /** What it is about, or what is wrong. */
    Parsed<About> parse(List<DraftMeasure> measures) {
        if (text.isBlank()) {
            return Parsed.bad(Problems.of(Problem.of("text", "planning.problem.comment")));
        }
        if (about.matches("topic-\\d{1,4}")) {
            return Parsed.good(new About(Optional.of(Integer.valueOf(about.substring(6))), Optional.empty()));
        }
        return Parsed.good(measures.stream()
                .filter(measure -> about.equals("measure-" + measure.id()))
                .findFirst()
                .map(measure -> new About(Optional.of(measure.topic()), Optional.of(measure.origin())))
                .orElseGet(() -> new About(Optional.empty(), Optional.empty())));
    }

    /** What a comment is about; the whole plan if empty. */
    record About(Optional<Integer> topic, Optional<Long> measure) {}
}
