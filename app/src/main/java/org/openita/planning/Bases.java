package org.openita.planning;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.analysis.Lineage;
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

    /** Every result of the agency, oldest first. */
    List<ExplainedResult> history(Agency agency) {
        return results.history(agency);
    }

    /** The results whose framework has topics to analyse, newest first. */
    List<ExplainedResult> usable(Agency agency) {
        return results.history(agency).reversed().stream()
                .filter(result -> !result.framework().topics().isEmpty())
                .toList();
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
