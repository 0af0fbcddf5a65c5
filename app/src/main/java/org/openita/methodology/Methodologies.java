package org.openita.methodology;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.analysis.Lineage;
import org.openita.framework.Crosswalk;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;
import org.openita.frameworks.FrameworkDocuments;
import org.openita.frameworks.Loaded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The frameworks of this installation, and the very documents that results are pinned to. */
@Service
public class Methodologies {

    private final BundledFrameworks bundled = new BundledFrameworks();
    private final Map<String, Framework> pinned = new ConcurrentHashMap<>();
    private final FrameworkDocumentStore store;
    private final Clock clock;

    Methodologies(FrameworkDocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Newest year first. */
    public List<Framework> all() {
        return bundled.all();
    }

    public Optional<Framework> find(String id) {
        return FrameworkId.isValid(id) ? bundled.find(new FrameworkId(id)) : Optional.empty();
    }

    /** What became of the items of a framework in the next year. */
    public Optional<Crosswalk> crosswalkFrom(FrameworkId id) {
        return bundled.crosswalkFrom(id);
    }

    /** What tells which scores of two years mean the same. */
    public Lineage lineage() {
        return new Lineage(bundled.all(), bundled.crosswalks());
    }

    /** Keeps the document of a framework that something is scored by. */
    @Transactional
    public void pin(Framework framework) {
        var document = bundled.document(framework.id()).orElseThrow();
        store.keep(framework, document, clock.instant());
        pinned.put(framework.hash(), framework);
    }

    /** The framework of this hash, as it was when something was scored by it. */
    public Framework pinned(String hash) {
        return pinned.computeIfAbsent(hash, this::read);
    }

    private Framework read(String hash) {
        var document = store.find(hash).orElseThrow(() -> new IllegalStateException("no framework document " + hash));
        return switch (FrameworkDocuments.read(hash, document)) {
            case Loaded.Ok<Framework>(var framework) -> framework;
            case Loaded.Faulty<Framework>(var faults) ->
                throw new IllegalStateException("a kept framework document cannot be read any more: " + faults);
        };
    }
}
