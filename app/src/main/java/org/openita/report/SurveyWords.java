package org.openita.report;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.report.SurveySheets.Cards;
import org.openita.report.SurveySheets.Poster;
import org.openita.survey.QrCodes;
import org.openita.survey.SurveyLink;
import org.springframework.stereotype.Component;

/** What posters and cards of a round say. */
@Component
class SurveyWords {

    private final QrCodes drawings;
    private final Messages messages;

    SurveyWords(QrCodes drawings, Messages messages) {
        this.drawings = drawings;
        this.messages = messages;
    }

    Poster poster(Agency agency, SurveyLink link, Language language) {
        var days = link.round().calendar();
        return new Poster(
                language.tag(),
                agency.name().in(language.tag()),
                messages.text(language, "survey.title." + link.questionnaire().name()),
                drawings.png(link),
                drawings.address(link.address()),
                List.of(
                        messages.text(language, "poster.scan"),
                        messages.text(
                                language,
                                "poster.days",
                                BuddhistDates.full(days.opens(), language),
                                BuddhistDates.full(days.closes(), language)),
                        messages.text(language, "poster.anonymous")));
    }

    Cards cards(Agency agency, SurveyLink link, List<String> codes, Language language) {
        return new Cards(
                language.tag(),
                agency.name().in(language.tag()),
                drawings.png(link),
                drawings.address(link.address()),
                messages.text(language, "cards.code"),
                messages.text(language, "poster.once"),
                codes);
    }
}
