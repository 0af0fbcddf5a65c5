package org.openita.agency;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies of this installation. */
@Service
public class Agencies {

    private final AgencyStore store;

    Agencies(AgencyStore store) {
        this.store = store;
    }

    public List<Agency> all() {
        return store.all();
    }

    /** The agency of this code as it stands in an address; nothing where the text is no code at all. */
    public Optional<Agency> find(String code) {
        return AgencyCode.isValid(code) ? store.find(new AgencyCode(code)) : Optional.empty();
    }

    /** The first so many agencies whose code or name holds the words, by name; all hold no words. */
    public List<Agency> named(String words, int most) {
        return store.named(words.strip(), most);
    }

    @Transactional
    public void register(AgencyRegistration registration) {
        store.add(registration.code(), registration.name(), registration.kind());
    }
}
