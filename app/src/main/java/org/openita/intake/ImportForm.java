package org.openita.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.intake.ImportOrder.Strangers;
import org.openita.platform.Problem;
import org.openita.platform.Problems;
import org.openita.result.Visibility;
import org.springframework.web.multipart.MultipartFile;

/** What was sent to bring a file in. */
public record ImportForm(
        @Nullable MultipartFile file,
        @Nullable Integer year,
        @Nullable String source,
        @Nullable Boolean createAgencies,
        @Nullable Boolean publish) {

    private static final int LONGEST_SOURCE = 300;

    static ImportForm blank(FiscalYear year) {
        return new ImportForm(null, year.buddhist(), "", false, false);
    }

    public String sourceText() {
        return source == null ? "" : source.strip();
    }

    public boolean isRegistering() {
        return Boolean.TRUE.equals(createAgencies);
    }

    public boolean isPublishing() {
        return Boolean.TRUE.equals(publish);
    }

    public boolean isOf(FiscalYear offered) {
        return year != null && year == offered.buddhist();
    }

    Problems problems(Imports imports) {
        var problems = new ArrayList<Problem>();
        if (file == null || file.isEmpty()) {
            problems.add(Problem.of("file", "intake.problem.file"));
        }
        if (fiscalYear().flatMap(imports::framework).isEmpty()) {
            problems.add(Problem.of("year", "intake.problem.year"));
        }
        if (sourceText().isEmpty() || sourceText().length() > LONGEST_SOURCE) {
            problems.add(Problem.of("source", "intake.problem.source", Integer.toString(LONGEST_SOURCE)));
        }
        return new Problems(problems);
    }

    /** What is asked for, where nothing is wrong. */
    ImportOrder order(Optional<AgencyCode> only) {
        return new ImportOrder(
                fiscalYear().orElseThrow(),
                only,
                sourceText(),
                isRegistering() ? Strangers.REGISTERED : Strangers.REFUSED,
                isPublishing() ? Visibility.PUBLIC : Visibility.WITHIN_AGENCY);
    }

    Upload upload() {
        if (file == null) {
            throw new IllegalStateException("asked for only where a file was sent");
        }
        try {
            var name = file.getOriginalFilename();
            return new Upload(name == null ? "" : name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file cannot be read", e);
        }
    }

    private Optional<FiscalYear> fiscalYear() {
        return year == null || year < 2500 || year > 2700 ? Optional.empty() : Optional.of(new FiscalYear(year));
    }
}
