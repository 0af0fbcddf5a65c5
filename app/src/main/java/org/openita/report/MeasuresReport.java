package org.openita.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.platform.Numerals;
import org.springframework.stereotype.Component;

/** Lays out the report that an agency publishes: its result, what follows from it, and its measures. */
@Component
public class MeasuresReport {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Messages messages;
    private final Seals seals;

    MeasuresReport(Messages messages, Seals seals) {
        this.messages = messages;
        this.seals = seals;
    }

    /** The document; a draft carries a watermark, and so does everything that is fictional. */
    public Document of(ReportContent content, Language language, Numerals numerals) {
        var texts = new ReportTexts(messages, language);
        var agency = texts.say(content.agency().name());
        return new Document(
                texts.say("report.title", year(content), planYear(content), agency),
                agency,
                language,
                numerals,
                watermark(content, texts),
                stamp(content),
                List.of(
                        new Section(Section.Orientation.PORTRAIT, List.of(cover(content, texts))),
                        new Section(Section.Orientation.PORTRAIT, ResultChapter.blocks(content, texts)),
                        new Section(Section.Orientation.LANDSCAPE, MeasuresChapter.blocks(content, texts)),
                        new Section(Section.Orientation.PORTRAIT, Appendix.blocks(content, texts))));
    }

    /** The measures alone, for a spreadsheet. */
    public Table measures(ReportContent content, Language language) {
        return MeasuresChapter.table(content, new ReportTexts(messages, language));
    }

    static String year(ReportContent content) {
        return content.result().year().toString();
    }

    static String planYear(ReportContent content) {
        return content.plan().year().toString();
    }

    private Block cover(ReportContent content, ReportTexts texts) {
        var agency = texts.say(content.agency().name());
        return new Block.Cover(
                seals.of(content.agency().code(), texts.say("report.seal", agency)),
                List.of(
                        texts.say("report.cover.analysis", year(content)),
                        texts.say("report.cover.measures", planYear(content)),
                        texts.say("report.cover.of", agency)),
                content.agency().fictional() ? List.of(texts.say("report.fictional")) : List.of());
    }

    private static Optional<String> watermark(ReportContent content, ReportTexts texts) {
        var marks = new ArrayList<String>();
        if (content.plan().isInWork()) {
            marks.add(texts.say("report.draft"));
        }
        if (content.agency().fictional()) {
            marks.add(texts.say("report.fictional.mark"));
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", marks));
    }

    /** The first day of the year the measures are for: the same for the same version, wherever it is rendered. */
    private static Instant stamp(ReportContent content) {
        return content.plan().year().first().atStartOfDay(BANGKOK).toInstant();
    }
}
