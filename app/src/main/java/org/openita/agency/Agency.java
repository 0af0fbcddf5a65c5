package org.openita.agency;

/**
 * A public agency that is assessed.
 *
 * @param fictional made up for demonstration; shown as such everywhere and never ranked among real agencies
 */
public record Agency(AgencyCode code, Name name, Listed type, Listed province, boolean fictional) {

    /** A name in Thai and in English. */
    public record Name(String th, String en) {

        public String in(String language) {
            return "en".equals(language) ? en : th;
        }
    }

    /** An entry of a reference list: an agency type or a province. */
    public record Listed(String code, Name name) {}
}
