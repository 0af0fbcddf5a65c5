package org.openita.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.intake.ImportOrder.Strangers;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.Visibility;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings results in for programs: a file is the body, the answer says what was understood and every fault. */
@Allowed(Permission.RECORD_RESULTS)
@RestController
class ImportApi {

    private static final int LONGEST_SOURCE = 300;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final Messages messages;

    ImportApi(Imports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @PostMapping(
            path = {"/api/v1/results/imports", "/api/v1/agencies/{code}/results/imports"},
            consumes = {"text/csv", "text/plain", XLSX},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> bringIn(
            Actor actor, @PathVariable(required = false) @Nullable String code, ImportRequest request, InputStream body)
            throws IOException {
        var order = request.order(Optional.ofNullable(code).map(AgencyCode::new));
        var upload = new Upload("api", body.readNBytes(Upload.MOST_BYTES + 1));
        var reading = request.isDryRun() ? imports.tryOut(actor, order, upload) : imports.bringIn(actor, order, upload);
        var answer = ImportAnswer.of(reading, order, request.isDryRun(), this::words);
        return reading instanceof Reading.Faulty
                ? ResponseEntity.unprocessableContent().body(answer)
                : ResponseEntity.ok(answer);
    }

    private ImportAnswer.Words words(String key, Object... args) {
        return new ImportAnswer.Words(
                messages.text(Language.THAI, key, args), messages.text(Language.ENGLISH, key, args));
    }

    /** What is asked for in the address. */
    record ImportRequest(
            @Nullable Integer year,
            @Nullable Boolean dryRun,
            @Nullable Boolean createAgencies,
            @Nullable Boolean publish,
            @Nullable String source) {

        boolean isDryRun() {
            return Boolean.TRUE.equals(dryRun);
        }

        ImportOrder order(Optional<AgencyCode> only) {
            if (year == null || year < 2500 || year > 2700 || (source != null && source.length() > LONGEST_SOURCE)) {
                throw new Refused(RefusalCode.NOT_UNDERSTOOD);
            }
            return new ImportOrder(
                    new FiscalYear(year),
                    only,
                    source == null || source.isBlank() ? "API" : source.strip(),
                    Boolean.TRUE.equals(createAgencies) ? Strangers.REGISTERED : Strangers.REFUSED,
                    Boolean.TRUE.equals(publish) ? Visibility.PUBLIC : Visibility.WITHIN_AGENCY);
        }
    }
}
