package org.openita.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Item.Choice;
import org.openita.framework.ScoreRule.Answers;
import org.openita.round.Round;
import org.openita.survey.EarlierSheets;
import org.openita.survey.Questionnaire;
import org.openita.survey.Sheet;
import org.openita.uncertainty.SheetLayout;
import org.springframework.stereotype.Component;

/** Makes up people who answer a round so that its questions come out near wanted scores; the same ones at every start. */
@Component
class DemoSheets {

    /** How much of an answer is the person's mood, and how much the question. */
    private static final double MOOD = 0.7;

    private final EarlierSheets sheets;

    DemoSheets(EarlierSheets sheets) {
        this.sheets = sheets;
    }

    /** Answers a questionnaire, mostly on the last days. */
    void answer(
            Round round, Framework framework, Questionnaire questionnaire, int people, Map<Code, BigDecimal> wanted) {
        var random = new SplittableRandom(
                round.year().buddhist() * 10L + questionnaire.name().length() + people);
        var layout = SheetLayout.of(framework, questionnaire.code());
        var answered = IntStream.range(0, people)
                .mapToObj(each -> new byte[layout.width()])
                .toList();
        var moods = random.doubles(people).toArray();
        for (int question = 0; question < layout.width(); question++) {
            var place = layout.places().get(question);
            fill(
                    answered,
                    question,
                    choices(framework, place),
                    wanted.getOrDefault(place, BigDecimal.valueOf(100)),
                    order(moods, random));
        }
        var days = round.calendar()
                .opens()
                .datesUntil(round.calendar().closes().plusDays(1))
                .toList();
        var asked = new DemoTraits(questionnaire, random.split());
        byDay(answered, days, random)
                .forEach((day, ofDay) -> sheets.add(
                        round,
                        questionnaire,
                        day,
                        ofDay.stream()
                                .map(choices -> new Sheet(choices, asked.ofSomebody()))
                                .toList()));
    }

    /** People from the most to the least content with a question. */
    private static List<Integer> order(double[] moods, SplittableRandom random) {
        var contentment = IntStream.range(0, moods.length)
                .mapToDouble(person -> MOOD * moods[person] + (1 - MOOD) * random.nextDouble())
                .toArray();
        return IntStream.range(0, moods.length)
                .boxed()
                .sorted(Comparator.comparingDouble(person -> contentment[person]))
                .toList();
    }

    /** As many as it takes choose the best, the others what is left, in turn. */
    private static void fill(
            List<byte[]> sheets, int question, List<Choice> choices, BigDecimal wanted, List<Integer> order) {
        var byWorth = IntStream.range(0, choices.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer choice) -> choices.get(choice).value())
                        .reversed())
                .toList();
        var best = choices.get(byWorth.getFirst()).value().doubleValue();
        var others = byWorth.stream()
                .skip(1)
                .mapToDouble(choice -> choices.get(choice).value().doubleValue())
                .average()
                .orElse(0);
        var content = Math.round(Math.clamp((wanted.doubleValue() - others) / (best - others), 0, 1) * sheets.size());
        for (int place = 0; place < order.size(); place++) {
            var choice = place < content ? 0 : 1 + place % (byWorth.size() - 1);
            sheets.get(order.get(place))[question] = (byte) (byWorth.get(choice) + 1);
        }
    }

    private static List<Choice> choices(Framework framework, Code place) {
        return framework.node(place).orElseThrow().rules().stream()
                .filter(Answers.class::isInstance)
                .map(rule -> ((Answers) rule).choices())
                .findFirst()
                .orElseThrow();
    }

    private static Map<LocalDate, List<byte[]>> byDay(
            List<byte[]> sheets, List<LocalDate> days, SplittableRandom random) {
        var byDay = new TreeMap<LocalDate, List<byte[]>>();
        for (var sheet : sheets) {
            var late = 1 - Math.pow(random.nextDouble(), 2);
            var day = days.get((int) Math.min(days.size() - 1, Math.floor(late * days.size())));
            byDay.computeIfAbsent(day, first -> new ArrayList<>()).add(sheet);
        }
        return byDay;
    }
}
