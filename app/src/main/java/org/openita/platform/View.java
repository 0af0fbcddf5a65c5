package org.openita.platform;

import java.util.Optional;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What every template takes beside its page record: the language and its texts, and where the reader is.
 *
 * @param language the language of this page
 * @param messages the texts
 * @param assets addresses of static files, with the hash of their content
 * @param path the address of this page with its query, within this host
 * @param csrf what a form must send back
 * @param demo whether demonstration data is shown
 * @param reader the signed-in person it is for
 */
public record View(
        Language language,
        Messages messages,
        ResourceUrlProvider assets,
        String path,
        Csrf csrf,
        boolean demo,
        Optional<Reader> reader) {

    /** Name and value of the hidden field that proves a form to be ours. */
    public record Csrf(String name, String value) {}

    /** The text under the key in this page's language. */
    public String text(String key, Object... args) {
        return messages.text(language, key, args);
    }

    /** The text under the key, or the other one where no room has words for it. */
    public String textOr(String key, String otherwise) {
        return messages.find(language, key).orElse(otherwise);
    }

    /** The text of a problem in this page's language. */
    public String text(Problem problem) {
        return text(problem.message(), problem.args().toArray());
    }

    /** The address of a static file such as {@code /assets/openita.css}, which changes with its content. */
    public String asset(String file) {
        var address = assets.getForLookupPath(file);
        if (address == null) {
            throw new IllegalArgumentException("No static file " + file);
        }
        return address;
    }

    /** Whether the page belongs to the part of the site under this path. */
    public boolean within(String section) {
        return path.equals(section) || path.startsWith(section + "/") || path.startsWith(section + "?");
    }
}
