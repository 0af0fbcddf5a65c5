package org.openita.followup;

import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.platform.Mails;
import org.springframework.stereotype.Component;

/** Tells which reminders were sent. */
@Component
class ReminderLog {

    private static final int MOST = 50;

    private final ReminderStore store;
    private final Mails mails;

    ReminderLog(ReminderStore store, Mails mails) {
        this.store = store;
        this.mails = mails;
    }

    Reminded of(AgencyCode agency, FiscalYear year) {
        return new Reminded(mails.areOn(), store.lines(agency, year, MOST));
    }
}
