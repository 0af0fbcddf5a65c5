package org.openita.planning;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.framework.FiscalYear;
import org.openita.platform.Problems;

/** How a plan begins: the results it may rest on, newest first. */
public record StartPage(Agency agency, List<FiscalYear> results, StartForm form, Problems problems) {

    public StartPage {
        results = List.copyOf(results);
    }
}
