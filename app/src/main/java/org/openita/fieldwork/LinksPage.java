package org.openita.fieldwork;

import java.util.List;
import org.openita.agency.Agency;
import org.openita.round.Round;
import org.openita.survey.PersonalLink;

/** New personal links, which are shown only here. */
public record LinksPage(Agency agency, Round round, List<PersonalLink> links) {

    public LinksPage {
        links = List.copyOf(links);
    }

    /** Where the answers about the agency are collected. */
    public String address() {
        return "/assessments/%s/%s".formatted(agency.code(), round.year());
    }
}
