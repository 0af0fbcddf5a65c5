package org.openita.openpage;

import java.util.Map;
import org.openita.disclosure.EvidenceFiles;
import org.openita.framework.FiscalYear;
import org.openita.platform.Downloads;
import org.openita.platform.OpenToAll;
import org.openita.platform.PublicAddress;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an agency disclosed, for everybody; addresses that stay what they are when the year changes. */
@OpenToAll
@Controller
@RequestMapping("/agencies/{code}/disclosure")
class OpenPages {

    private final OpenDisclosures disclosures;
    private final EvidenceFiles files;
    private final PublicAddress here;

    OpenPages(OpenDisclosures disclosures, EvidenceFiles files, PublicAddress here) {
        this.disclosures = disclosures;
        this.files = files;
        this.here = here;
    }

    /** The newest year, or that there is none. */
    @GetMapping
    ModelAndView newest(@PathVariable String code) {
        return disclosures
                .newest(code)
                .map(year -> SeeOther.at("/agencies/%s/disclosure/%s".formatted(code, year)))
                .orElseGet(() -> new ModelAndView("openpage/none", Map.of("agency", disclosures.agency(code))));
    }

    @GetMapping("/{year}")
    ModelAndView year(
            @PathVariable String code, @PathVariable FiscalYear year, @RequestParam(defaultValue = "") String q) {
        var page = disclosures.page(code, year, q);
        return new ModelAndView("openpage/show", Map.of("page", page, "frame", here.of(page.address() + "/embed")));
    }

    /** For a frame on the agency's own site. */
    @GetMapping("/{year}/embed")
    ModelAndView embed(@PathVariable String code, @PathVariable FiscalYear year) {
        return new ModelAndView("openpage/embed", Map.of("page", disclosures.page(code, year, "")));
    }

    /** The place of an item on the page of its year. */
    @GetMapping("/{year}/{item}")
    ModelAndView item(@PathVariable String code, @PathVariable FiscalYear year, @PathVariable String item) {
        var page = disclosures.page(code, year, "");
        var found = page.found().stream()
                .filter(each -> each.code().value().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        return SeeOther.at(page.address() + "#" + found.code().value());
    }

    @GetMapping("/{year}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable FiscalYear year, @PathVariable long file) {
        var agency = disclosures.agency(code);
        var kept = files.handedOver(agency.code(), disclosures.round(agency, year), file);
        return Downloads.of(kept.file().name(), kept.file().kind(), kept.content());
    }
}
