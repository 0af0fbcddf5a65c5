package org.openita.report;

import org.openita.agency.Agencies;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The seals of agencies as pictures for pages. */
@OpenToAll
@Controller
class SealPages {

    private final Agencies agencies;
    private final Seals seals;

    SealPages(Agencies agencies, Seals seals) {
        this.agencies = agencies;
        this.seals = seals;
    }

    @GetMapping("/agencies/{code}/seal")
    ResponseEntity<byte[]> seal(@PathVariable String code) {
        return agencies.find(code)
                .flatMap(agency -> seals.of(agency.code(), agency.name().th()))
                .map(seal -> ResponseEntity.ok()
                        .contentType(seal.isPng() ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                        .body(seal.bytes()))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
