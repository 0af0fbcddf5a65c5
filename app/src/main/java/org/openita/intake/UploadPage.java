package org.openita.intake;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.framework.Framework;
import org.openita.platform.Problems;

/**
 * Where a file is brought in: the form, what was wrong with it, and every fault of the file.
 *
 * @param only the agency whose page it is; empty on the page of oversight
 */
public record UploadPage(
        Optional<Agency> only,
        List<Framework> frameworks,
        ImportForm form,
        boolean mayRegister,
        Problems problems,
        Optional<Reading.Faulty> faulty) {

    /** Where the form is sent. */
    public String address() {
        return only.map(agency -> "/agencies/" + agency.code()).orElse("") + "/results/import";
    }
}
