package org.openita.measure;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.openita.analysis.Warning;
import org.openita.analysis.Warning.Carried;
import org.openita.analysis.Warning.Missing;
import org.openita.analysis.Warning.OutsideYear;
import org.openita.analysis.Warning.Repeated;
import org.openita.analysis.Warning.Unaddressed;
import org.openita.analysis.YearComparison.Change;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Decimals;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.springframework.stereotype.Component;

/** Says what a plan leaves out or repeats, and what to do about it. */
@Component
public class WarningTexts {

    private final Messages messages;

    WarningTexts(Messages messages) {
        this.messages = messages;
    }

    /** Everything that should be looked at again, the costliest first. */
    public List<Advice> of(PlanReview review, Language language) {
        var words = new Words(messages, language);
        var advice = new ArrayList<Advice>();
        review.warnings().forEach(warning -> advice.add(advice(warning, review.plan(), words)));
        var unsigned = review.topicsWithoutSign();
        if (!unsigned.isEmpty()) {
            advice.add(said("warning.missing.SIGN", unsigned, words, topics(unsigned, review.plan(), words)));
        }
        return List.copyOf(advice);
    }

    private static Advice advice(Warning warning, MeasurePlan plan, Words words) {
        return switch (warning) {
            case Unaddressed unaddressed -> unaddressed(unaddressed, words);
            case Repeated(var wording, var topics, var identical) ->
                said(
                        "warning.repeated." + wording,
                        topics,
                        words,
                        topics(topics, plan, words),
                        identical ? "identical" : "alike");
            case Carried(var wording, var topics) ->
                said("warning.carried." + wording, topics, words, topics(topics, plan, words));
            case Missing(var part, var topics) ->
                said("warning.missing." + part, topics, words, topics(topics, plan, words));
            case OutsideYear outside -> outside(outside, words);
        };
    }

    private static Advice unaddressed(Unaddressed warning, Words words) {
        var place = words.place(warning.indicator());
        var reasons = new ArrayList<String>();
        warning.weak()
                .map(weak -> words.say(
                        "warning.weak",
                        Decimals.two(weak.score()),
                        Decimals.two(weak.lost().rounded())))
                .ifPresent(reasons::add);
        warning.fall().map(fall -> fall(fall, words)).ifPresent(reasons::add);
        return said("warning.unaddressed", List.of(), words, place, words.list(reasons));
    }

    private static String fall(Change fall, Words words) {
        return words.say(
                "warning.fall",
                Decimals.two(fall.before()),
                Decimals.two(fall.after()),
                fall.comparable() ? "alike" : "otherwise");
    }

    private static Advice outside(OutsideYear warning, Words words) {
        var language = words.language();
        var days = warning.days().stream()
                .map(day -> BuddhistDates.full(day, language))
                .collect(joining(" – "));
        return said(
                "warning.outside",
                List.of(warning.topic()),
                words,
                String.valueOf(warning.topic()),
                days,
                warning.year().toString(),
                BuddhistDates.full(warning.year().first(), language),
                BuddhistDates.full(warning.year().last(), language));
    }

    private static Advice said(String key, List<Integer> topics, Words words, Object... args) {
        return new Advice(words.say(key, args), words.say(key + ".action", args), topics);
    }

    private static String topics(List<Integer> topics, MeasurePlan plan, Words words) {
        var all = topics.size() > 1 && topics.size() == plan.findings().size();
        var numbers = topics.stream().map(String::valueOf).toList();
        return words.say("warning.topics", all ? "all" : "some", words.list(numbers), topics.size());
    }
}
