package org.openita.survey;

import org.openita.agency.Agency;
import org.openita.round.Round.State;

/**
 * Says why a link takes no answers now; after the round it tells of a receipt whether its answer was counted.
 *
 * @param over whether the last day is past
 * @param receipt as it was typed; empty where nobody asked
 * @param counted whether the answer with this receipt was counted
 */
public record ClosedPage(SurveyLink link, Agency agency, boolean over, String receipt, boolean counted) {

    /** Whether it is over or has yet to open: {@code closed} or {@code early}, as message keys end. */
    public String why() {
        return isClosed() || over ? "closed" : "early";
    }

    /** Whether answers are counted, so that a receipt can be asked for. */
    public boolean isClosed() {
        return link.round().state() == State.CLOSED;
    }
}
