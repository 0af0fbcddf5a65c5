package org.openita.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.followup.FollowUp;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.platform.Numerals;
import org.springframework.stereotype.Component;

/** Lays out the report on what came of an agency's measures. */
@Component
class FollowUpLayout {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Messages messages;
    private final Seals seals;

    FollowUpLayout(Messages messages, Seals seals) {
        this.messages = messages;
        this.seals = seals;
    }

    /** The document; a draft carries a watermark, and so does everything that is fictional. */
    Document of(Agency agency, FollowUp content, Language language, Numerals numerals) {
        var texts = new ReportTexts(messages, language);
        var name = texts.say(agency.name());
        return new Document(
                texts.say("report.follow-up.title", content.year().toString(), name),
                name,
                language,
                numerals,
                watermark(agency, content, texts),
                content.day().atStartOfDay(BANGKOK).toInstant(),
                List.of(
                        Section.portrait(cover(agency, content, texts)),
                        new Section(Section.Orientation.PORTRAIT, FollowUpSummary.blocks(agency, content, texts)),
                        new Section(Section.Orientation.LANDSCAPE, FollowUpChapter.blocks(content, texts)),
                        new Section(Section.Orientation.PORTRAIT, FollowUpFigures.blocks(content, texts))));
    }

    private Block cover(Agency agency, FollowUp content, ReportTexts texts) {
        var name = texts.say(agency.name());
        return new Block.Cover(
                seals.of(agency.code(), texts.say("report.seal", name)),
                List.of(
                        texts.say("report.follow-up.cover"),
                        texts.say("report.follow-up.cover.year", content.year().toString()),
                        texts.say("report.cover.of", name)),
                agency.fictional() ? List.of(texts.say("report.fictional")) : List.of());
    }

    private static Optional<String> watermark(Agency agency, FollowUp content, ReportTexts texts) {
        var marks = new ArrayList<String>();
        if (content.draft()) {
            marks.add(texts.say("report.draft"));
        }
        if (agency.fictional()) {
            marks.add(texts.say("report.fictional.mark"));
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", marks));
    }
}
