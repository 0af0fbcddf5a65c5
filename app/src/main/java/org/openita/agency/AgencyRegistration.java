package org.openita.agency;

/** What is needed to register an agency. */
public record AgencyRegistration(AgencyCode code, Agency.Name name, Kind kind) {

    /** What sort of agency it is, by the codes of the reference lists. */
    public record Kind(String type, String province, boolean fictional) {}
}
