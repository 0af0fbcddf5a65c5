package org.openita.capture;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.capture.LinkState.Copy;

/** A link, how it stands and everything that was found there, newest first. */
public record LinkPage(Agency agency, LinkState state, List<Copy> copies) {

    public LinkPage {
        copies = List.copyOf(copies);
    }
}
