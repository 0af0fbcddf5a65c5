package org.openita.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.measure.Measure;
import org.openita.measure.PlanFinding;
import org.openita.report.Block.Heading;
import org.openita.report.Table.Column;
import org.openita.report.Table.Row;

/** The measures as the programme asks for them: seven columns, a row for each measure. */
final class MeasuresChapter {

    private MeasuresChapter() {}

    static List<Block> blocks(ReportContent content, ReportTexts texts) {
        return List.of(
                new Heading(
                        1,
                        texts.say(
                                "report.measures.heading",
                                MeasuresReport.year(content),
                                MeasuresReport.planYear(content),
                                texts.say(content.agency().name()))),
                table(content, texts));
    }

    static Table table(ReportContent content, ReportTexts texts) {
        var columns = List.of(
                Column.text(texts.say("report.measures.topic"), 2.1),
                Column.text(texts.say("report.measures.items"), 2.5),
                Column.text(texts.say("report.measures.finding"), 3),
                Column.text(texts.say("report.measures.measure"), 2.4),
                Column.text(texts.say("report.measures.steps"), 3.6),
                Column.text(texts.say("report.measures.units"), 1.9),
                Column.text(texts.say("report.measures.period"), 1.7));
        return new Table(
                texts.say("report.measures.caption", MeasuresReport.planYear(content)),
                columns,
                content.plan().findings().stream()
                        .flatMap(finding -> rows(finding, texts))
                        .toList());
    }

    private static Stream<Row> rows(PlanFinding finding, ReportTexts texts) {
        if (finding.measures().isEmpty()) {
            return Stream.of(row(Optional.of(finding), texts.say("report.measures.none"), "", "", ""));
        }
        var rows = new ArrayList<Row>();
        for (var measure : finding.measures()) {
            rows.add(row(
                    rows.isEmpty() ? Optional.of(finding) : Optional.empty(),
                    measure.title(),
                    steps(measure),
                    String.join("\n", measure.units()),
                    period(measure, texts)));
        }
        return rows.stream();
    }

    private static Row row(Optional<PlanFinding> finding, String measure, String steps, String units, String period) {
        return Row.of(
                finding.map(topic -> topic.topic() + ". " + topic.title()).orElse(""),
                finding.map(topic -> String.join("\n", topic.items())).orElse(""),
                finding.map(PlanFinding::text).orElse(""),
                measure,
                steps,
                units,
                period);
    }

    private static String period(Measure measure, ReportTexts texts) {
        var schedule = measure.schedule();
        return schedule.phrase().isBlank()
                ? Stream.concat(schedule.start().stream(), schedule.end().stream())
                        .map(texts::day)
                        .collect(joining(" – "))
                : schedule.phrase();
    }

    /** A single step stands as it was written; several are numbered. */
    private static String steps(Measure measure) {
        if (measure.steps().size() == 1) {
            return measure.steps().getFirst();
        }
        var numbered = new ArrayList<String>();
        for (var step : measure.steps()) {
            numbered.add((numbered.size() + 1) + ") " + step);
        }
        return numbered.stream().collect(joining("\n"));
    }
}
