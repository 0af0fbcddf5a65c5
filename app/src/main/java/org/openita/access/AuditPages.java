package org.openita.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
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
            @RequestParam(defaultValue = NEWEST) long before, @RequestParam(defaultValue = "") String words) {
        return page(Optional.empty(), words, trail.everywhere(new Slice(before, SIZE + 1, words)));
    }

    @GetMapping("/agencies/{code}/audit")
    ModelAndView ofAgency(
            @PathVariable String code,
            @RequestParam(defaultValue = NEWEST) long before,
            @RequestParam(defaultValue = "") String words) {
        var agency = agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return page(Optional.of(agency), words, trail.ofAgency(code, new Slice(before, SIZE + 1, words)));
    }

    /** One entry more than is shown tells that there is another page. */
    private static ModelAndView page(Optional<Agency> agency, String words, List<Entry> entries) {
        var shown = entries.subList(0, Math.min(SIZE, entries.size()));
        var next = entries.size() > SIZE ? Optional.of(shown.getLast().number()) : Optional.<Long>empty();
        return new ModelAndView("access/audit", Map.of("page", new AuditPage(agency, words, shown, next)));
    }
}
