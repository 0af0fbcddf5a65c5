package org.openita.directory;

import java.util.List;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencyUnit;
import org.openita.platform.Problems;

/**
 * The entry of an agency, to be made or changed.
 *
 * @param known whether the agency is registered already
 */
public record EntryPage(
        AgencyForm form, boolean known, AgencyLists lists, List<AgencyUnit> units, String unit, Problems problems) {

    /** Where the form is sent. */
    public String address() {
        return known ? "/directory/" + form.code() : "/directory/new";
    }
}
