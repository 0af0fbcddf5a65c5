package org.openita.survey;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.round.Round;

/** The cards of new one-time codes, to be printed and cut; the codes are shown only here. */
public record CardsPage(Agency agency, Round round, String address, List<OneTimeCode> codes) {

    public CardsPage {
        codes = List.copyOf(codes);
    }
}
