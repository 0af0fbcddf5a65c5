package org.openita.result;

import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes a result public, or takes it back into its agency. */
@Allowed(Permission.RECORD_RESULTS)
@Controller
class PublicationPages {

    private final Publications publications;

    PublicationPages(Publications publications) {
        this.publications = publications;
    }

    @PostMapping("/agencies/{code}/results/{year}/publication")
    String show(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam Visibility visibility) {
        publications.show(actor, new AgencyCode(code), year, visibility);
        return "redirect:/agencies/" + code + "/results/" + year;
    }
}
