package org.openita.planning;

import java.util.List;
import org.openita.access.Actor;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.analysis.Lineage;
import org.openita.framework.FiscalYear;
import org.openita.methodology.Methodologies;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.result.ExplainedResult;
import org.openita.result.Results;
import org.springframework.stereotype.Component;

/** What a plan can rest on: the results of its agency, and the words that say so. */
@Component
class Bases {

    private final Results results;
    private final Methodologies methodologies;
    private final Messages messages;

    Bases(Results results, Methodologies methodologies, Messages messages) {
        this.results = results;
        this.methodologies = methodologies;
        this.messages = messages;
    }

    /** Every result of the agency that the actor may read, oldest first. */
    List<ExplainedResult> history(Actor actor, Agency agency) {
        return results.history(actor, agency);
    }

    /** The results whose framework has topics to analyse, newest first. */
    List<ExplainedResult> usable(Actor actor, Agency agency) {
        return results.history(actor, agency).reversed().stream()
                .filter(result -> !result.framework().topics().isEmpty())
                .toList();
    }

    /** Whether everybody may read the result of a year. */
    boolean isPublic(AgencyCode agency, FiscalYear year) {
        var kept = results.recorded(List.of(agency), year).get(agency);
        return kept != null && kept.edition().isPublic();
    }

    Lineage lineage() {
        return methodologies.lineage();
    }

    /** The words a new plan begins with; the agency may change them. */
    String legalBasis(Agency agency, StartForm.Start start) {
        return messages.text(
                Language.THAI,
                "planning.legal-basis.start",
                agency.name().th(),
                start.resultYear().toString(),
                start.year().toString());
    }
}
