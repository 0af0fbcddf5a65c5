package org.openita.disclosure;

import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.AgencyCode;
import org.openita.platform.FileStorage;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that agencies show, with their content. */
@Service
public class EvidenceFiles {

    private final ItemStore store;
    private final Disclosures disclosures;
    private final FileStorage files;

    EvidenceFiles(ItemStore store, Disclosures disclosures, FileStorage files) {
        this.store = store;
        this.disclosures = disclosures;
        this.files = files;
    }

    /** A file for somebody who sees its item. */
    @Transactional(readOnly = true)
    public Kept open(Actor actor, Round round, long file) {
        actor.mustBeAllowed(Permission.READ_UNPUBLISHED, round.agency());
        var found = store.file(round.agency(), round.id(), file).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        if (disclosures.of(actor, round).item(found.item()).isEmpty()) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
        return new Kept(found.file(), files.read(found.file().sha256()));
    }

    /** The content of a file that was handed over last, for everybody. */
    @Transactional(readOnly = true)
    public Kept handedOver(AgencyCode agency, Round round, long file) {
        return disclosures.handedOver(agency, round).stream()
                .flatMap(submitted -> submitted.items().stream())
                .flatMap(item -> item.files().stream())
                .filter(each -> each.id() == file)
                .findFirst()
                .map(each -> new Kept(each, files.read(each.sha256())))
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    /** A file and its content. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Kept(ShownFile file, byte[] content) {}
}
