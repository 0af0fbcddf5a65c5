package org.openita.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.followup.FollowUp;
import org.openita.followup.FollowUp.Outcome;
import org.openita.followup.FollowUp.Step;
import org.openita.followup.FollowUp.Topic;
import org.openita.platform.BuddhistDates;
import org.openita.report.Block.Heading;
import org.openita.report.Block.Paragraph;
import org.openita.report.Table.Cell;
import org.openita.report.Table.Column;
import org.openita.report.Table.Row;

/** The measures topic by topic: what was done and when, what shows it, how far it came, and what the agency says of it. */
final class FollowUpChapter {

    private static final int HASH_SHOWN = 12;

    private final ReportTexts texts;

    private FollowUpChapter(ReportTexts texts) {
        this.texts = texts;
    }

    static List<Block> blocks(FollowUp content, ReportTexts texts) {
        var chapter = new FollowUpChapter(texts);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, texts.say("report.follow-up.by-topic")));
        content.topics().forEach(topic -> blocks.addAll(chapter.topic(topic)));
        return blocks;
    }

    private List<Block> topic(Topic topic) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, topic.number() + ". " + topic.title()));
        blocks.add(new Table(
                texts.say("report.follow-up.topic.caption", String.valueOf(topic.number())),
                List.of(
                        Column.text(texts.say("report.measures.measure"), 2.6),
                        Column.text(texts.say("report.follow-up.done"), 5),
                        Column.text(texts.say("report.follow-up.evidence"), 2.4),
                        Column.text(texts.say("report.follow-up.result"), 1.8),
                        Column.text(texts.say("report.measures.units"), 2)),
                topic.outcomes().stream().map(this::row).toList()));
        topic.outcomes().forEach(outcome -> blocks.addAll(words(outcome)));
        return blocks;
    }

    private Row row(Outcome outcome) {
        return new Row(List.of(
                Cell.of(outcome.title() + "\n" + texts.say("report.follow-up.period", outcome.phrase())),
                new Cell(new RichText(steps(outcome)), Optional.empty()),
                new Cell(new RichText(evidence(outcome)), Optional.empty()),
                Cell.of(FollowUpSummary.percent(outcome, texts) + "\n"
                        + texts.say("followup.timing." + outcome.timing())),
                Cell.of(String.join("\n", outcome.units()))));
    }

    private List<Run> steps(Outcome outcome) {
        var runs = new ArrayList<Run>();
        for (var step : outcome.steps()) {
            runs.add(Run.plain((runs.isEmpty() ? "" : "\n") + step.number() + ") " + step.text() + "\n"));
            runs.add(Run.bold(
                    texts.say("followup.state." + step.state(), step.percent().orElse(0))));
            runs.add(Run.plain(done(step)));
        }
        return runs;
    }

    private String done(Step step) {
        return step.done().stream()
                .map(done -> "\n– " + BuddhistDates.brief(done.day(), texts.language())
                        + (done.note().isEmpty() ? "" : " " + done.note()))
                .collect(joining());
    }

    private List<Run> evidence(Outcome outcome) {
        var runs = new ArrayList<Run>();
        for (var proof : outcome.evidence()) {
            runs.add(Run.literal((runs.isEmpty() ? "" : "\n") + proof.name()));
            runs.add(Run.literal(" (" + proof.sha256().substring(0, HASH_SHOWN) + "…)"));
        }
        return runs.isEmpty() ? List.of(Run.plain(texts.say("report.follow-up.evidence.none"))) : runs;
    }

    private List<Block> words(Outcome outcome) {
        var said = outcome.words();
        var blocks = new ArrayList<Block>();
        add(blocks, "followup.conclusion.result", said.result());
        add(blocks, "followup.conclusion.problem", said.problem());
        add(blocks, "followup.conclusion.suggestion", said.suggestion());
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(3, outcome.title()));
        }
        return blocks;
    }

    private void add(List<Block> blocks, String label, String text) {
        if (!text.isEmpty()) {
            blocks.add(Paragraph.flush(RichText.of(Run.bold(texts.say(label) + ": "), Run.plain(text))));
        }
    }
}
