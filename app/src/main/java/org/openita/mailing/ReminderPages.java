package org.openita.mailing;

import java.util.Map;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.AgencySearch;
import org.openita.framework.FiscalYear;
import org.openita.platform.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where oversight has agencies reminded that are behind, after seeing which. */
@Allowed(Permission.RUN_ROUND)
@Controller
@RequestMapping("/rounds/{year}/reminders")
class ReminderPages {

    private final RoundReminders reminders;
    private final Letters letters;

    ReminderPages(RoundReminders reminders, Letters letters) {
        this.reminders = reminders;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable FiscalYear year, @RequestParam Map<String, String> fields) {
        var search = search(fields);
        var page = new ReminderPage(
                year, search, reminders.behind(actor, year, search), reminders.last(year), letters.canBeSent());
        return new ModelAndView("mailing/reminders", Map.of("page", page));
    }

    @PostMapping
    ModelAndView remind(Actor actor, @PathVariable FiscalYear year, @RequestParam Map<String, String> fields) {
        if (letters.canBeSent()) {
            reminders.remind(actor, year, search(fields));
        }
        return SeeOther.at("/rounds/" + year + "/reminders");
    }

    private static AgencySearch search(Map<String, String> fields) {
        return new AgencySearch(
                fields.getOrDefault("q", ""), fields.getOrDefault("type", ""), fields.getOrDefault("province", ""), 1);
    }
}
