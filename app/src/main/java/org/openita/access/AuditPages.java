package org.openita.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.audit.AuditTrail;
import org.openita.audit.Entry;
import org.openita.audit.Slice;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what: in one agency, or anywhere. */
@Allowed(Permission.READ_AUDIT)
@Controller
class AuditPages {

    private static final int SIZE = 50;
    private static final String NEWEST = "9223372036854775807";

    private final AuditTrail trail;
    private final Agencies agencies;

    AuditPages(AuditTrail trail, Agencies agencies) {
        this.trail = trail;
        this.agencies = agencies;
    }

    @GetMapping("/audit")
    ModelAndView everywhere(
            @RequestParam(defaultValue = NEWEST) long before,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean full) {
        var slice = new Slice(before, SIZE + 1, words);
        var entries = full ? trail.everywhereInFull(slice) : trail.everywhere(slice);
        return page(new AuditPage.Question(Optional.empty(), words, full), entries);
    }

    @GetMapping("/agencies/{code}/audit")
    ModelAndView ofAgency(
            @PathVariable String code,
            @RequestParam(defaultValue = NEWEST) long before,
            @RequestParam(defaultValue = "") String words) {
        var agency = agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var question = new AuditPage.Question(Optional.of(agency), words, true);
        return page(question, trail.ofAgency(code, new Slice(before, SIZE + 1, words)));
    }

    /** One entry more than is shown tells that there is another page. */
    private ModelAndView page(AuditPage.Question question, List<Entry> entries) {
        var shown = entries.subList(0, Math.min(SIZE, entries.size()));
        var next = entries.size() > SIZE ? Optional.of(shown.getLast().number()) : Optional.<Long>empty();
        var names = agencies.names(shown.stream()
                .flatMap(entry -> entry.change().agency().stream())
                .filter(AgencyCode::isValid)
                .map(AgencyCode::new)
                .toList());
        return new ModelAndView("access/audit", Map.of("page", new AuditPage(question, shown, next, names)));
    }
}
