package org.openita.framework;

/** A wording in Thai, its English rendering, and the source of the Thai. */
public record Text(String th, String en, Source source) {

    public boolean provisional() {
        return source.provisional();
    }
}
