package org.openita.methodology;

import java.util.List;
import java.util.Optional;
import org.openita.analysis.Lineage;
import org.openita.framework.Crosswalk;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.springframework.stereotype.Service;

/** The frameworks of this installation. */
@Service
public class Methodologies {

    public List<Framework> all() {
        return List.of();
    }

    public Optional<Framework> find(String id) {
        return Optional.empty();
    }

    public Optional<Crosswalk> crosswalkFrom(FrameworkId id) {
        return Optional.empty();
    }

    public Lineage lineage() {
        return Lineage.UNKNOWN;
    }

    public void pin(Framework framework) {}

    public Framework pinned(String hash) {
        throw new IllegalStateException(hash);
    }
}
