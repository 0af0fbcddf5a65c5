package org.openita.result;

import org.openita.access.Actor;
import org.openita.agency.Agencies;
import org.openita.framework.FiscalYear;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Results for programs: the explained tree, as it was stored when it was scored; one that is made up says so first. */
@OpenToAll
@RestController
class ResultApi {

    private final Agencies agencies;
    private final Results results;

    ResultApi(Agencies agencies, Results results) {
        this.agencies = agencies;
        this.results = results;
    }

    @GetMapping("/api/v1/agencies/{code}/results/{year}")
    ResponseEntity<String> explained(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        return agencies.find(code)
                .flatMap(agency -> results.explainedJson(actor, agency.code(), year)
                        .map(json -> agency.fictional() ? marked(json) : json))
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private static String marked(String json) {
        return "{\"fictional\":true," + json.substring(1);
    }
}
