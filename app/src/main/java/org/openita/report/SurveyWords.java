package org.openita.report;

import java.util.ArrayList;
import java.util.List;
import org.openita.agency.Agency;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.report.SurveySheets.Cards;
import org.openita.report.SurveySheets.Poster;
import org.openita.survey.Answers;
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
        var words = new ArrayList<String>();
        words.add(messages.text(language, "poster.scan"));
        if (Answers.needsCode(link)) {
            words.add(messages.text(language, "poster.code"));
        }
        words.add(messages.text(
                language,
                "poster.days",
                BuddhistDates.full(days.opens(), language),
                BuddhistDates.full(days.closes(), language)));
        words.add(messages.text(language, "poster.anonymous"));
        return new Poster(
                language.tag(),
                agency.name().in(language.tag()),
                title(link, language),
                drawings.png(link),
                drawings.address(link.address()),
                List.copyOf(words));
    }

    Cards cards(Agency agency, SurveyLink link, List<String> codes, Language language) {
        var last = link.round().calendar().closes();
        return new Cards(
                language.tag(),
                title(link, language),
                agency.name().in(language.tag()),
                drawings.png(link),
                drawings.address(link.address()),
                messages.text(language, "cards.code"),
                messages.text(language, "poster.once", BuddhistDates.full(last, language)),
                codes);
    }

    private String title(SurveyLink link, Language language) {
        var survey =
                messages.text(language, "survey.title." + link.questionnaire().name());
        return messages.text(
                language, "poster.title", survey, link.round().year().toString());
    }
}
