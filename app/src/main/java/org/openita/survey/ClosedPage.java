package org.openita.survey;

import org.openita.agency.Agency;
import org.openita.round.Round.State;

/**
 * Says why a link takes no answers now; after the round it tells of a receipt whether its answer was counted.
 *
 * @param receipt as it was typed; empty where nobody asked
 * @param counted whether the answer with this receipt was counted
 */
public record ClosedPage(SurveyLink link, Agency agency, String receipt, boolean counted) {

    /** Whether it has yet to open: {@code closed} or {@code early}, as message keys end. */
    public String why() {
        return link.round().state() == State.CLOSED ? "closed" : "early";
    }
}
