package org.openita.report;

import java.util.ArrayList;
import java.util.List;
import org.openita.agency.Agency;
import org.openita.followup.FollowUp;
import org.openita.followup.FollowUp.Outcome;
import org.openita.followup.Timing;
import org.openita.platform.BuddhistDates;
import org.openita.report.Block.Heading;
import org.openita.report.Block.KeyFigure;
import org.openita.report.Block.Paragraph;
import org.openita.report.Table.Cell;
import org.openita.report.Table.Column;
import org.openita.report.Table.Row;

/** What the report is about, and how the measures came out. */
final class FollowUpSummary {

    private FollowUpSummary() {}

    static List<Block> blocks(Agency agency, FollowUp content, ReportTexts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, texts.say("report.follow-up.heading")));
        blocks.add(Paragraph.of(texts.say(
                "report.follow-up.intro",
                content.year().toString(),
                texts.say(agency.name()),
                content.resultYear().toString(),
                BuddhistDates.full(content.day(), texts.language()))));
        content.item()
                .ifPresent(item -> blocks.add(Paragraph.of(texts.say(
                        "report.follow-up.item", item.value(), content.year().toString()))));
        blocks.add(new Heading(2, texts.say("report.follow-up.summary")));
        blocks.add(figures(content, texts));
        blocks.add(table(content, texts));
        blocks.add(Block.Notice.of(texts.say("report.follow-up.how")));
        return blocks;
    }

    private static Block figures(FollowUp content, ReportTexts texts) {
        var all = content.outcomes().count();
        return new Block.KeyFigures(List.of(
                KeyFigure.of(texts.say("report.follow-up.measures"), String.valueOf(all)),
                KeyFigure.of(
                        texts.say("followup.timing.DONE"),
                        String.valueOf(content.outcomes()
                                .filter(outcome -> outcome.timing() == Timing.DONE)
                                .count())),
                KeyFigure.of(
                        texts.say("report.follow-up.partly"),
                        String.valueOf(content.outcomes()
                                .filter(outcome -> outcome.timing() != Timing.DONE)
                                .filter(outcome -> outcome.percent().isPresent())
                                .count())),
                KeyFigure.of(
                        texts.say("followup.done.unknown"),
                        String.valueOf(content.outcomes()
                                .filter(outcome -> outcome.percent().isEmpty())
                                .count()))));
    }

    private static Block table(FollowUp content, ReportTexts texts) {
        var rows = content.topics().stream()
                .flatMap(topic -> topic.outcomes().stream()
                        .map(outcome -> new Row(List.of(
                                Cell.of(String.valueOf(topic.number())),
                                Cell.of(outcome.title()),
                                Cell.of(percent(outcome, texts)),
                                Cell.of(texts.say("followup.timing." + outcome.timing()))))))
                .toList();
        return new Table(
                texts.say("report.follow-up.summary.caption"),
                List.of(
                        Column.text(texts.say("report.follow-up.topic"), 1),
                        Column.text(texts.say("report.measures.measure"), 5),
                        Column.text(texts.say("report.follow-up.percent"), 2),
                        Column.text(texts.say("report.state"), 2.4)),
                rows);
    }

    static String percent(Outcome outcome, ReportTexts texts) {
        return outcome.percent()
                .map(percent -> texts.say("followup.done", percent))
                .orElse(texts.say("followup.done.unknown"));
    }
}
