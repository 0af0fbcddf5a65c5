package org.openita.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.framework.Instrument;
import org.openita.framework.LevelScale.Level;
import org.openita.platform.Decimals;
import org.openita.report.Block.ChartBlock;
import org.openita.report.Block.Heading;
import org.openita.report.Block.KeyFigure;
import org.openita.report.Block.Paragraph;
import org.openita.result.LevelMark;

/** The result in figures: overall, by instrument, by indicator over the years, and what the assessors suggest. */
final class ResultChapter {

    private final ReportContent content;
    private final ReportTexts texts;

    private ResultChapter(ReportContent content, ReportTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    static List<Block> blocks(ReportContent content, ReportTexts texts) {
        var chapter = new ResultChapter(content, texts);
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, texts.say("report.result.heading", MeasuresReport.year(content))));
        blocks.add(Paragraph.of(content.plan().legalBasis()));
        blocks.addAll(chapter.overall());
        blocks.addAll(chapter.instruments());
        blocks.addAll(chapter.indicators());
        blocks.addAll(Suggesting.blocks(content, texts));
        return blocks;
    }

    private List<Block> overall() {
        var figures = new Block.KeyFigures(List.of(
                KeyFigure.of(texts.say("report.score"), score(Code.OVERALL)),
                new KeyFigure(texts.say("report.level"), levelNames(), tone()),
                KeyFigure.of(
                        texts.say("report.rank.province"),
                        rank(content.result().published().provinceRank())),
                KeyFigure.of(
                        texts.say(
                                "report.rank.type",
                                texts.say(content.agency().type().name())),
                        rank(content.result().published().typeRank()))));
        return List.of(
                new Heading(
                        2,
                        texts.say(
                                "report.overall.heading",
                                MeasuresReport.year(content),
                                texts.say(content.agency().name()))),
                figures,
                Paragraph.flush(RichText.of(texts.say("report.overall.intro"))),
                new ChartBlock(scale(), scaleMessage(), scaleMessage()));
    }

    private Chart scale() {
        var levels = content.framework().levels();
        var bands = levels.levels().reversed().stream()
                .map(level -> new Chart.Band(texts.say(level.name()), range(level), tone(level)))
                .toList();
        return new Chart.LevelScale(
                bands,
                content.result().tree().overall().rounded(),
                LevelMark.of(content.result()).stream()
                        .map(mark -> mark.in(texts.language().tag()))
                        .toList());
    }

    private String scaleMessage() {
        return texts.say("report.overall.message", score(Code.OVERALL), levelNames());
    }

    private String range(Level level) {
        var words = texts.say("report.from", level.minimum().toPlainString());
        var minimums = level.sideConditions().stream()
                .map(asked -> asked.minimum().toPlainString())
                .distinct()
                .toList();
        return switch (minimums.size()) {
            case 0 -> words;
            case 1 -> words + " " + texts.say("report.from.each", minimums.getFirst());
            default ->
                words + " "
                        + level.sideConditions().stream()
                                .map(asked ->
                                        asked.code() + " ≥ " + asked.minimum().toPlainString())
                                .collect(joining(", "));
        };
    }

    private List<Block> instruments() {
        var target = content.framework().levels().target();
        var codes = content.framework().instruments().stream()
                .flatMap(instrument -> Stream.concat(
                        Stream.of(instrument.code()),
                        instrument.parts().stream().map(Instrument.Part::code)))
                .toList();
        var bars = codes.stream()
                .map(code -> new Chart.Bar(
                        texts.say(content.result().tree().score(code).node().name()),
                        content.result().tree().score(code).rounded(),
                        Optional.empty()))
                .toList();
        var targets = target.map(mark -> List.of(new Chart.Target(texts.say("report.target"), mark)))
                .orElse(List.of());
        var message = texts.say(
                "report.instruments.message",
                codes.stream().map(code -> code + " " + score(code)).collect(joining(", ")));
        return List.of(
                new Heading(2, texts.say("report.instruments.heading")),
                new ChartBlock(new Chart.Bars(bars, targets), message, message));
    }

    private List<Block> indicators() {
        var table = content.indicators();
        var known = IntStream.range(0, table.years().size())
                .filter(year -> table.rows().stream()
                        .anyMatch(row -> row.scores().get(year).isPresent()))
                .boxed()
                .toList();
        var radar = new Chart.Radar(
                table.rows().stream()
                        .map(row -> row.code() + " " + texts.say(row.name()))
                        .toList(),
                known.stream()
                        .map(year -> new Chart.Series(
                                texts.say("report.year", table.years().get(year).toString()),
                                table.rows().stream()
                                        .map(row -> row.scores().get(year))
                                        .toList()))
                        .toList());
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, texts.say("report.indicators.heading")));
        var message = texts.say(
                "report.indicators.message",
                known.stream().map(year -> table.years().get(year).toString()).collect(joining(", ")));
        blocks.add(new ChartBlock(radar, message, message));
        var missing = IntStream.range(0, table.years().size())
                .filter(year -> !known.contains(year))
                .mapToObj(table.years()::get)
                .map(FiscalYear::toString)
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            blocks.add(Block.Notice.of(texts.say("report.indicators.missing", missing)));
        }
        blocks.add(new Heading(2, texts.say("report.table.heading")));
        blocks.add(indicatorTable());
        return blocks;
    }

    private Table indicatorTable() {
        return new Table(
                texts.say("report.table.heading"),
                List.of(
                        Table.Column.text(texts.say("report.table.number"), 1.2),
                        Table.Column.text(texts.say("report.table.name"), 5),
                        Table.Column.number(texts.say("report.score"), 1.3)),
                content.framework().indicators().stream()
                        .map(indicator -> Table.Row.of(
                                indicator.code().value(), texts.say(indicator.name()), score(indicator.code())))
                        .toList());
    }

    private String score(Code code) {
        return content.result()
                .tree()
                .score(code)
                .rounded()
                .map(Decimals::two)
                .orElseGet(() -> texts.say("report.unknown"));
    }

    private String rank(Optional<Integer> rank) {
        return rank.map(place -> texts.say("report.rank", place.toString()))
                .orElseGet(() -> texts.say("report.unknown"));
    }

    private String levelNames() {
        return LevelMark.of(content.result()).stream()
                .map(mark -> mark.in(texts.language().tag()))
                .collect(joining(" / "));
    }

    private Optional<Tone> tone() {
        var verdict = content.result().verdict();
        return verdict.possible().size() == 1 && !content.result().levelContradicted()
                ? Optional.of(tone(verdict.possible().getFirst()))
                : Optional.empty();
    }

    static Tone tone(Level level) {
        return Tone.valueOf(level.tone().name());
    }
}
