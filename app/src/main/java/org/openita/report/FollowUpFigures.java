package org.openita.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.followup.FollowUp;
import org.openita.followup.FollowUp.Figure;
import org.openita.platform.Decimals;
import org.openita.report.Block.Heading;
import org.openita.report.Block.Paragraph;
import org.openita.report.Table.Column;
import org.openita.report.Table.Row;

/** Whether the figures moved that the measures named: what was expected beside what came; unknown is not zero. */
final class FollowUpFigures {

    private FollowUpFigures() {}

    static List<Block> blocks(FollowUp content, ReportTexts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, texts.say("report.follow-up.figures")));
        var rows = content.outcomes()
                .flatMap(outcome -> outcome.figure().map(figure -> row(figure, texts)).stream())
                .toList();
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(texts.say("report.follow-up.figures.none")));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.say(
                "report.follow-up.figures.intro",
                content.resultYear().toString(),
                content.year().toString())));
        blocks.add(new Table(
                texts.say("report.follow-up.figures.caption"),
                List.of(
                        Column.text(texts.say("report.follow-up.figure"), 3),
                        Column.number(
                                texts.say("report.year", content.resultYear().toString()), 1.3),
                        Column.number(texts.say("report.year", content.year().toString()), 1.3),
                        Column.number(texts.say("report.follow-up.expected"), 1.3),
                        Column.number(texts.say("report.follow-up.moved"), 1.3)),
                rows));
        content.outcomes()
                .flatMap(outcome -> outcome.figure().stream())
                .distinct()
                .forEach(figure -> remark(figure, texts).ifPresent(blocks::add));
        return blocks;
    }

    private static Row row(Figure figure, ReportTexts texts) {
        return Row.of(
                figure.code() + " " + texts.say(figure.name()),
                score(figure.before(), texts),
                score(figure.after(), texts),
                Decimals.signed(figure.expected()),
                figure.moved().map(Decimals::signed).orElse(texts.say("report.unknown"))
                        + (figure.breaks().isEmpty() ? "" : " *"));
    }

    private static Optional<Block> remark(Figure figure, ReportTexts texts) {
        var place = figure.code() + " " + texts.say(figure.name());
        if (!figure.breaks().isEmpty()) {
            var breaks =
                    String.join(" ", figure.breaks().stream().map(texts::say).toList());
            return Optional.of(Block.Notice.of(texts.say("report.follow-up.break", place, breaks)));
        }
        if (!figure.afterKnown()) {
            return Optional.of(Block.Notice.of(texts.say("report.follow-up.not-yet", place)));
        }
        return figure.after().isEmpty()
                ? Optional.of(Block.Notice.of(texts.say("report.follow-up.not-measured", place)))
                : Optional.empty();
    }

    private static String score(Optional<BigDecimal> value, ReportTexts texts) {
        return value.map(Decimals::two).orElse(texts.say("report.unknown"));
    }
}
