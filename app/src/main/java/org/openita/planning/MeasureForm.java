package org.openita.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.Digits;
import org.openita.framework.Framework;
import org.openita.measure.Measure;
import org.openita.measure.Measure.ExpectedEffect;
import org.openita.measure.Schedule;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Problem;
import org.openita.platform.Problems;

/**
 * A measure as it is typed.
 *
 * @param revision in which it was seen; 0 for a new one
 * @param steps in order, some perhaps still empty
 */
public record MeasureForm(
        int revision,
        String topic,
        String title,
        List<String> addresses,
        List<String> steps,
        List<String> units,
        String phrase,
        String start,
        String end,
        String effectCode,
        String effectPoints,
        String sign) {

    private static final int MOST_LINES = 60;

    public MeasureForm {
        addresses = List.copyOf(addresses);
        steps = List.copyOf(steps);
        units = List.copyOf(units);
    }

    static MeasureForm empty(String topic) {
        return new MeasureForm(0, topic, "", List.of(), List.of(""), List.of(""), "", "", "", "", "", "");
    }

    /** Begun from the catalogue, in Thai, since the agency's words are. */
    static MeasureForm of(String topic, ProvenMeasure proven) {
        var code = proven.indicator();
        var words = proven.th();
        return new MeasureForm(
                0, topic, words.title(), List.of(code), words.steps(), List.of(""), "", "", "", code, "", words.sign());
    }

    static MeasureForm of(Typed typed) {
        return new MeasureForm(
                typed.number("revision"),
                typed.one("topic"),
                typed.one("title"),
                typed.all("addresses"),
                typed.all("step").stream().limit(MOST_LINES).toList(),
                typed.all("unit").stream().limit(MOST_LINES).toList(),
                typed.one("phrase"),
                typed.one("start"),
                typed.one("end"),
                typed.one("effectCode"),
                typed.one("effectPoints"),
                typed.one("sign"));
    }

    static MeasureForm of(int revision, int topic, Measure measure) {
        var schedule = measure.schedule();
        return new MeasureForm(
                revision,
                String.valueOf(topic),
                measure.title(),
                measure.addresses().stream().map(Code::value).toList(),
                measure.steps(),
                measure.units(),
                schedule.phrase(),
                schedule.start().map(BuddhistDates::typed).orElse(""),
                schedule.end().map(BuddhistDates::typed).orElse(""),
                measure.expectedEffect().map(effect -> effect.code().value()).orElse(""),
                measure.expectedEffect()
                        .map(effect -> effect.points().stripTrailingZeros().toPlainString())
                        .orElse(""),
                measure.completionSign().orElse(""));
    }

    /** The measure, or what is wrong. */
    Parsed<Filled> parse(Framework framework, List<Integer> topics) {
        var problems = new ArrayList<Problem>();
        if (topics.stream().noneMatch(number -> String.valueOf(number).equals(topic))) {
            problems.add(Problem.of("topic", "planning.problem.topic"));
        }
        if (title.isBlank()) {
            problems.add(Problem.of("title", "planning.problem.title"));
        }
        var first = day("start", start, problems);
        var last = day("end", end, problems);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add(Problem.of("end", "planning.problem.end"));
        }
        var effect = effect(framework, problems);
        if (!problems.isEmpty()) {
            return Parsed.bad(new Problems(problems));
        }
        return Parsed.good(new Filled(
                Integer.parseInt(topic),
                new Measure(
                        title.strip(),
                        known(framework),
                        filled(steps),
                        filled(units),
                        new Schedule(phrase.strip(), first, last),
                        effect,
                        Optional.of(sign.strip()).filter(said -> !said.isEmpty()))));
    }

    /** When it would be carried out, as far as it can be read by now. */
    Schedule schedule() {
        var first = BuddhistDates.read(start);
        var last = BuddhistDates.read(end);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? new Schedule(phrase, first, last)
                : Schedule.of(phrase);
    }

    /** The same form after a button other than the one that saves: a line more or less, or in another place. */
    MeasureForm after(String action) {
        var parts = action.split("-", -1);
        var at = parts.length == 3 && parts[2].matches("\\d{1,3}") ? Integer.parseInt(parts[2]) : -1;
        return switch (parts[0]) {
            case "step" -> with(lines(steps, parts.length > 1 ? parts[1] : "", at), units);
            case "unit" -> with(steps, lines(units, parts.length > 1 ? parts[1] : "", at));
            default -> this;
        };
    }

    /** The same words, as if they had been typed over what was seen in another revision. */
    MeasureForm seenIn(int other) {
        return new MeasureForm(
                other, topic, title, addresses, steps, units, phrase, start, end, effectCode, effectPoints, sign);
    }

    private MeasureForm with(List<String> newSteps, List<String> newUnits) {
        return new MeasureForm(
                revision,
                topic,
                title,
                addresses,
                newSteps,
                newUnits,
                phrase,
                start,
                end,
                effectCode,
                effectPoints,
                sign);
    }

    private static List<String> lines(List<String> before, String verb, int at) {
        var lines = new ArrayList<>(before);
        if (verb.equals("add") && lines.size() < MOST_LINES) {
            lines.add("");
        } else if (at >= 0 && at < lines.size()) {
            switch (verb) {
                case "remove" -> lines.remove(at);
                case "up" -> Collections.swap(lines, at, Math.max(at - 1, 0));
                case "down" -> Collections.swap(lines, at, Math.min(at + 1, lines.size() - 1));
                default -> {}
            }
        }
        return lines;
    }

    private static Optional<LocalDate> day(String field, String typed, List<Problem> problems) {
        var day = BuddhistDates.read(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            problems.add(Problem.of(field, "planning.problem.day"));
        }
        return day;
    }

    private Optional<ExpectedEffect> effect(Framework framework, List<Problem> problems) {
        if (effectCode.isBlank() && effectPoints.isBlank()) {
            return Optional.empty();
        }
        if (effectCode.isBlank() || framework.node(new Code(effectCode)).isEmpty()) {
            problems.add(Problem.of("effectCode", "planning.problem.effect-code"));
            return Optional.empty();
        }
        var points = Digits.arabic(effectPoints.strip());
        if (!points.matches("\\d{1,3}(\\.\\d{1,4})?")
                || new BigDecimal(points).signum() == 0
                || new BigDecimal(points).compareTo(BigDecimal.valueOf(100)) > 0) {
            problems.add(Problem.of("effectPoints", "planning.problem.effect-points"));
            return Optional.empty();
        }
        return Optional.of(new ExpectedEffect(new Code(effectCode), new BigDecimal(points)));
    }

    private List<Code> known(Framework framework) {
        return addresses.stream()
                .filter(code -> !code.isBlank())
                .map(Code::new)
                .filter(code -> framework.node(code).isPresent())
                .distinct()
                .toList();
    }

    private static List<String> filled(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The fields whose words are not the same in both, in the order of the form. */
    public List<String> differences(MeasureForm other) {
        return Stream.of("topic", "title", "addresses", "steps", "units", "phrase", "start", "end", "effect", "sign")
                .filter(field -> !words(field).equals(other.words(field)))
                .toList();
    }

    /** What a field says, a line for each of several. */
    public String words(String field) {
        return switch (field) {
            case "topic" -> topic;
            case "title" -> title.strip();
            case "addresses" -> String.join(", ", addresses);
            case "steps" -> String.join("\n", filled(steps));
            case "units" -> String.join("\n", filled(units));
            case "phrase" -> phrase.strip();
            case "start" -> start.strip();
            case "end" -> end.strip();
            case "effect" -> (effectCode + " " + effectPoints).strip();
            default -> sign.strip();
        };
    }

    /** A measure and the topic it stands under. */
    record Filled(int topic, Measure measure) {}
}
