package org.openita.report;

import java.util.ArrayList;
import java.util.List;
import org.openita.analysis.LevelDistance.Condition;
import org.openita.analysis.PointsLost;
import org.openita.framework.Node.Kind;
import org.openita.platform.Decimals;
import org.openita.report.Block.Bullets;
import org.openita.report.Block.Heading;
import org.openita.report.Block.Paragraph;
import org.openita.report.Table.Column;
import org.openita.report.Table.Row;
import org.openita.result.Formula;
import org.openita.scoring.LevelVerdict;
import org.openita.scoring.Score;

/** What the numbers say beside the agency's own words, and how the scores were computed. */
final class Appendix {

    private static final int ITEMS_SHOWN = 10;

    private final ReportContent content;
    private final ReportTexts texts;
    private final List<Block> blocks = new ArrayList<>();

    private Appendix(ReportContent content, ReportTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    static List<Block> blocks(ReportContent content, ReportTexts texts) {
        var appendix = new Appendix(content, texts);
        appendix.blocks.add(new Heading(1, texts.say("report.appendix.heading")));
        appendix.blocks.add(Paragraph.of(texts.say("report.appendix.intro")));
        appendix.weakest();
        appendix.distance();
        appendix.coverage();
        appendix.drafts();
        appendix.computation();
        return appendix.blocks;
    }

    private void weakest() {
        blocks.add(new Heading(2, texts.say("report.weakest.heading")));
        var indicators = content.weakestIndicators();
        if (indicators.isEmpty()) {
            blocks.add(Block.Notice.of(texts.say("report.weakest.unknown")));
            return;
        }
        blocks.add(lost(texts.say("report.weakest.indicators"), indicators));
        var items = content.weakestItems().stream()
                .filter(item -> item.lost().rounded().signum() > 0)
                .limit(ITEMS_SHOWN)
                .toList();
        if (items.isEmpty()) {
            blocks.add(Paragraph.of(texts.say("report.weakest.items.unknown")));
        } else {
            blocks.add(lost(texts.say("report.weakest.items"), items));
        }
    }

    private Table lost(String caption, List<PointsLost> rows) {
        return new Table(
                caption,
                List.of(
                        Column.text(texts.say("report.code"), 1),
                        Column.text(texts.say("report.table.name"), 4),
                        Column.number(texts.say("report.score"), 1.2),
                        Column.number(texts.say("report.stake"), 1.4),
                        Column.number(texts.say("report.lost"), 1.4)),
                rows.stream()
                        .map(row -> Row.of(
                                row.node().code().value(),
                                texts.say(row.node().name()),
                                Decimals.two(row.score()),
                                Decimals.two(row.atStake().rounded()),
                                Decimals.two(row.lost().rounded())))
                        .toList());
    }

    private void distance() {
        var distance = content.distance();
        var goal = texts.say(distance.goal().name());
        blocks.add(new Heading(
                2, texts.say(distance.atBest() ? "report.distance.best.heading" : "report.distance.heading", goal)));
        blocks.add(new Table(
                texts.say("report.distance.caption", goal),
                List.of(
                        Column.text(texts.say("report.condition"), 4),
                        Column.number(texts.say("report.required"), 1.2),
                        Column.number(texts.say("report.score"), 1.2),
                        Column.text(texts.say("report.state"), 2.4)),
                distance.conditions().stream().map(this::condition).toList()));
    }

    private Row condition(Condition condition) {
        var state = switch (condition.state()) {
            case MET ->
                condition.current().isPresent()
                        ? texts.say("report.state.met", Decimals.signed(condition.margin()))
                        : texts.say(
                                "report.state.deduced",
                                Decimals.two(condition.bounds().low().rounded()));
            case SHORT ->
                texts.say(
                        "report.state.short", Decimals.two(condition.shortfall().orElseThrow()));
            case OPEN -> texts.say("report.state.open");
        };
        return Row.of(
                texts.say(content.result().tree().score(condition.code()).node().name()),
                Decimals.two(condition.required()),
                condition.current().map(Decimals::two).orElseGet(() -> texts.say("report.unknown")),
                state);
    }

    private void coverage() {
        blocks.add(new Heading(2, texts.say("report.coverage.heading")));
        if (content.warnings().isEmpty()) {
            blocks.add(Paragraph.of(texts.say("report.coverage.none")));
        } else {
            blocks.add(new Bullets(content.warnings().stream().map(RichText::of).toList()));
        }
    }

    private void drafts() {
        if (content.drafts().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, texts.say("report.drafts.heading")));
        blocks.add(Paragraph.of(texts.say("report.drafts.intro")));
        for (var draft : content.drafts()) {
            blocks.add(Paragraph.flush(
                    RichText.of(Run.bold(draft.topic() + ". " + draft.title() + " "), Run.plain(draft.finding()))));
        }
    }

    private void computation() {
        blocks.add(new Heading(2, texts.say("report.computation.heading")));
        blocks.add(Paragraph.of(texts.say("report.computation.intro")));
        var tree = content.result().tree();
        blocks.add(new Table(
                texts.say("report.computation.caption"),
                List.of(
                        Column.text(texts.say("report.code"), 1),
                        Column.number(texts.say("report.score"), 1.1),
                        Column.text(texts.say("report.status"), 1.5),
                        Column.text(texts.say("report.formula"), 5)),
                tree.scores().stream()
                        .filter(score -> score.node().kind() == Kind.OVERALL
                                || score.node().kind() == Kind.INSTRUMENT)
                        .map(score -> Row.of(
                                score.code().value(),
                                score.rounded().map(Decimals::two).orElseGet(() -> texts.say("report.unknown")),
                                texts.say("report.status." + score.status().name()),
                                formula(score)))
                        .toList()));
        if (content.result().verdict() instanceof LevelVerdict.Decided decided
                && !decided.deduced().isEmpty()) {
            blocks.add(Paragraph.of(texts.say(
                    content.framework().sharesProvisional()
                            ? "report.computation.deduced.provisional"
                            : "report.computation.deduced")));
        }
        var pin = content.result().recorded().pin();
        blocks.add(Paragraph.flush(RichText.of(
                Run.plain(texts.say("report.computation.framework") + " "),
                Run.literal(pin.id() + " v" + pin.version() + " SHA-256 " + pin.hash()))));
        blocks.add(Paragraph.flush(RichText.of(texts.say(
                "report.computation.source", content.result().published().source()))));
    }

    private String formula(Score score) {
        return score.computed()
                .map(value -> Formula.of(score, content.result().tree()) + " = " + Formula.written(value))
                .orElseGet(() -> texts.say("report.unknown"));
    }
}
