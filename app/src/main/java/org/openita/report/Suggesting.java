package org.openita.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Instrument;
import org.openita.framework.Suggestions.ForInstrument;
import org.openita.framework.Suggestions.ForLevel;
import org.openita.framework.Text;
import org.openita.platform.Decimals;
import org.openita.platform.Numerals;
import org.openita.report.Block.Heading;
import org.openita.report.Block.Paragraph;
import org.openita.result.LevelMark;

/** What the assessors suggest for the level and for each instrument, in the framework's own words. */
final class Suggesting {

    private static final String THAI_DIGIT = "[๐-๙]";

    private final ReportContent content;
    private final ReportTexts texts;

    private Suggesting(ReportContent content, ReportTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    static List<Block> blocks(ReportContent content, ReportTexts texts) {
        return new Suggesting(content, texts).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, texts.say("report.suggestions.heading")));
        forLevel().ifPresent(suggestion -> add(blocks, suggestion.heading(), suggestion.text()));
        for (var instrument : content.framework().instruments()) {
            forInstrument(instrument).ifPresent(suggestion -> add(blocks, suggestion.heading(), suggestion.text()));
        }
        if (blocks.size() == 1) {
            blocks.add(Block.Notice.of(texts.say("report.suggestions.none")));
        }
        return blocks;
    }

    private void add(List<Block> blocks, Text heading, Text text) {
        blocks.add(new Heading(3, filled(heading)));
        blocks.add(Paragraph.of(filled(text)));
        if (text.provisional()) {
            blocks.add(Block.Notice.of(texts.say("report.suggestions.provisional")));
        }
    }

    private Optional<ForLevel> forLevel() {
        var marks = LevelMark.of(content.result());
        return content.framework().suggestions().forLevels().stream()
                .filter(suggestion -> marks.size() == 1)
                .filter(suggestion -> content.framework()
                        .levels()
                        .level(suggestion.level())
                        .map(level -> level.name().th().equals(marks.getFirst().th()))
                        .orElse(false))
                .findFirst();
    }

    private Optional<ForInstrument> forInstrument(Instrument instrument) {
        return lowest(instrument)
                .flatMap(lowest -> content.framework().suggestions().forInstruments().stream()
                        .filter(suggestion -> suggestion.instrument().equals(instrument.code()))
                        .filter(suggestion -> lowest.compareTo(suggestion.from()) >= 0)
                        .max(Comparator.comparing(ForInstrument::from)));
    }

    /** What the lowest indicator of an instrument has at least, or the instrument itself where none of them is known. */
    private Optional<BigDecimal> lowest(Instrument instrument) {
        var tree = content.result().tree();
        var known = instrument.indicators().stream()
                .anyMatch(indicator -> tree.score(indicator.code()).isKnown());
        var bounds = tree.bounds();
        return known
                ? instrument.indicators().stream()
                        .map(indicator -> bounds.at(indicator.code()).low().rounded())
                        .min(Comparator.naturalOrder())
                : tree.score(instrument.code()).rounded();
    }

    /** Fills the places of a text, in the digits the text itself is written in. */
    private String filled(Text text) {
        var words = texts.say(text);
        var numerals = words.matches("(?s).*" + THAI_DIGIT + ".*") ? Numerals.THAI : Numerals.ARABIC;
        var overall = content.result().tree().overall().rounded().map(Decimals::two);
        return words.replace("{agency}", texts.say(content.agency().name()))
                .replace("{year}", numerals.write(MeasuresReport.year(content)))
                .replace("{score}", numerals.write(overall.orElseGet(() -> texts.say("report.unknown"))));
    }
}
