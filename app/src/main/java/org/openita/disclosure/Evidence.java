package org.openita.disclosure;

import org.openita.agency.AgencyCode;
import org.openita.platform.FileStorage;
import org.springframework.stereotype.Component;

/** Keeps what is shown under items: files by their hash, links for those who fetch them. */
@Component
class Evidence {

    private final AnswerStore store;
    private final FileStorage files;
    private final LinkKeeping links;

    Evidence(AnswerStore store, FileStorage files, LinkKeeping links) {
        this.store = store;
        this.files = files;
        this.links = links;
    }

    /** Puts what was written in place of what was shown; files stay unless they are to be removed. */
    void put(AgencyCode agency, long item, Written written) {
        var before = store.addresses(agency, item);
        store.putElements(agency, item, written.answer().elements());
        store.putLinks(agency, item, written.answer().links());
        if (!written.removed().isEmpty()) {
            store.removeFiles(agency, item, written.removed());
        }
        written.added().forEach(file -> store.addFile(agency, item, file, files.keep(file.content()), written.years()));
        links.want(agency, written.answer().addresses());
        links.drop(agency, store.shownNowhere(agency, before));
    }
}
