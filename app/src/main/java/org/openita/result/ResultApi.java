package org.openita.result;

import java.util.LinkedHashMap;
import org.openita.access.Actor;
import org.openita.agency.Agencies;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Results for programs: the explained tree, as it was stored when it was scored; one that is made up says so first. */
@OpenToAll
@RestController
class ResultApi {

    private final Agencies agencies;
    private final Results results;
    private final Messages messages;
    private final JsonMapper json;

    ResultApi(Agencies agencies, Results results, Messages messages, JsonMapper json) {
        this.agencies = agencies;
        this.results = results;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/api/v1/agencies/{code}/results/{year}")
    ResponseEntity<String> explained(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        return agencies.find(code)
                .flatMap(agency -> results.explainedJson(actor, agency.code(), year)
                        .map(tree -> agency.fictional() ? marked(tree) : tree))
                .map(tree -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(tree))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private String marked(String tree) {
        var note = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            note.put(language.tag(), messages.text(language, "agency.fictional.text"));
        }
        return "{\"fictional\":true,\"note\":" + json.writeValueAsString(note) + "," + tree.substring(1);
    }
}
