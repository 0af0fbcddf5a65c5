package org.openita.intake;

import java.util.List;
import java.util.UUID;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.framework.Framework;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes confirmed imports in the background, one transaction each, while whoever confirmed may leave and return. */
@Service
public class Confirmations {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);
    private static final int AT_ONCE = 500;

    private final Imports imports;
    private final Applying applying;
    private final ImportStore store;
    private final TransactionTemplate whole;
    private final TransactionTemplate aside;

    Confirmations(Imports imports, Applying applying, ImportStore store, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.applying = applying;
        this.store = store;
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins to write an import; whoever confirms one that is confirmed already changes nothing. */
    public void confirm(Actor actor, UUID id) {
        var given = imports.find(actor, id);
        given.order().only().ifPresent(agency -> actor.mustBeAllowed(Permission.RECORD_RESULTS, agency));
        if (given.order().only().isEmpty() && !actor.mayEverywhere(Permission.RECORD_RESULTS)) {
            throw new Refused(RefusalCode.NOT_ALLOWED);
        }
        var framework = imports.framework(given.order().year())
                .filter(current -> current.id().value().equals(given.framework()))
                .orElseThrow(() -> new Refused(RefusalCode.CHANGED_MEANWHILE));
        if (store.claim(actor.who(), id)) {
            Thread.ofVirtual().name("import " + id).start(() -> run(actor, given, framework));
        }
    }

    /** What was interrupted by the end of the application was not written and can be confirmed again. */
    @EventListener(ApplicationReadyEvent.class)
    public void takeUpInterrupted() {
        store.takeUpInterrupted();
    }

    /** The edge of a thread: whatever goes wrong in it is told to whoever looks at the import. */
    private void run(Actor actor, ResultImport given, Framework framework) {
        try {
            whole.executeWithoutResult(status -> write(actor, given, framework));
        } catch (Refused | DuplicateKeyException meanwhile) {
            LOG.info("Import {} was outdated: {}", given.id(), meanwhile.getMessage());
            store.end(given.id(), ResultImport.State.OUTDATED, "");
        } catch (RuntimeException failure) {
            var reference = given.id().toString().substring(0, 8);
            LOG.error("Reference {}: import {} failed", reference, given.id(), failure);
            store.end(given.id(), ResultImport.State.FAILED, reference);
        }
    }

    private void write(Actor actor, ResultImport given, Framework framework) {
        var errand = new Errand(actor, given.order(), given.fileName());
        var written = 0;
        var after = -1;
        var rows = store.toApply(given.id(), after, AT_ONCE);
        while (!rows.isEmpty()) {
            applying.write(errand, framework, results(rows));
            written += rows.size();
            after = rows.getLast().position();
            progress(given.id(), written);
            rows = store.toApply(given.id(), after, AT_ONCE);
        }
        applying.remember(errand, given.counts());
        store.end(given.id(), ResultImport.State.DONE, "");
    }

    /** Seen at once by everybody, while the results themselves are seen only when all are written. */
    private void progress(UUID id, int written) {
        aside.executeWithoutResult(status -> store.progress(id, written));
    }

    private static List<UnderstoodResult> results(List<ImportStore.Positioned> rows) {
        return rows.stream().map(ImportStore.Positioned::result).toList();
    }
}
