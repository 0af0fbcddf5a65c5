package org.openita.framework;

/**
 * Where a text or a value comes from, and whether that is good enough to be shown as official.
 *
 * @param description what the source is, in English
 * @param descriptionTh the same in Thai; the English where nobody translated it
 */
public record Source(String key, Status status, String confidence, String description, String descriptionTh) {

    /** Whether a statement may be shown as official wording or an official value. */
    public enum Status {
        VERIFIED,
        PROVISIONAL
    }

    /** What the source is, in the language of this code. */
    public String describedIn(String language) {
        return "en".equals(language) ? description : descriptionTh;
    }

    public boolean provisional() {
        return status == Status.PROVISIONAL;
    }
}
