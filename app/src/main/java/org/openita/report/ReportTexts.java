package org.openita.report;

import java.time.LocalDate;
import org.openita.agency.Agency.Name;
import org.openita.framework.Text;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Language;
import org.openita.platform.Messages;

/** The words of a report in its language. */
record ReportTexts(Messages messages, Language language) {

    String say(String key, Object... args) {
        return messages.text(language, key, args);
    }

    String say(Text text) {
        return text.in(language.tag());
    }

    String say(Name name) {
        return name.in(language.tag());
    }

    String day(LocalDate day) {
        return BuddhistDates.full(day, language);
    }
}
