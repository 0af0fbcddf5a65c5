package org.openita.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.measure.ResultSuggestions;
import org.openita.report.Block.Heading;
import org.openita.report.Block.Paragraph;

/** What is suggested for the level and for each instrument: in the agency's own words where it wrote any. */
final class Suggesting {

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
        ResultSuggestions.of(content.result()).forEach(place -> add(blocks, place));
        if (blocks.size() == 1) {
            blocks.add(Block.Notice.of(texts.say("report.suggestions.none")));
        }
        return blocks;
    }

    private void add(List<Block> blocks, ResultSuggestions.Place place) {
        var own = Optional.ofNullable(content.plan().suggestions().get(place.code()));
        if (own.isEmpty() && place.text().isEmpty()) {
            return;
        }
        blocks.add(new Heading(3, filled(texts.say(place.heading()))));
        own.ifPresent(words -> words.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .map(Paragraph::of)
                .forEach(blocks::add));
        place.text().filter(text -> own.isEmpty()).ifPresent(text -> {
            blocks.add(Paragraph.of(filled(texts.say(text))));
            if (text.provisional()) {
                blocks.add(Block.Notice.of(texts.say("report.suggestions.provisional")));
            }
        });
    }

    private String filled(String words) {
        return ResultSuggestions.filled(
                words, content.result(), texts.say(content.agency().name()), texts.say("report.unknown"));
    }
}
