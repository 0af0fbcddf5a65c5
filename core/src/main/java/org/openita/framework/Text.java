package org.openita.framework;

/** A wording in Thai, its English rendering, and the source of the Thai. */
public record Text(String th, String en, Source source) {

    /** The wording in a language given by its tag; Thai where there is no other. */
    public String in(String language) {
        return "en".equals(language) ? en : th;
    }

    public boolean provisional() {
        return source.provisional();
    }
}
