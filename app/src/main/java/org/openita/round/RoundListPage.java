package org.openita.round;

import java.util.List;
import org.openita.agency.Agency;

/** An agency's rounds, newest first. */
public record RoundListPage(Agency agency, List<Round> rounds, boolean mayRun) {

    public RoundListPage {
        rounds = List.copyOf(rounds);
    }
}
