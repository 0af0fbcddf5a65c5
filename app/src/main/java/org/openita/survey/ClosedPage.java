package org.openita.survey;

import org.openita.agency.Agency;
import org.openita.round.Round.State;

/** Says why a link takes no answers now. */
public record ClosedPage(SurveyLink link, Agency agency) {

    /** Whether it has yet to open: {@code closed} or {@code early}, as message keys end. */
    public String why() {
        return link.round().state() == State.CLOSED ? "closed" : "early";
    }
}
