package org.openita.framework;

import java.util.List;
import java.util.Optional;

/** Which items of one framework became which of the next, so that years can be read side by side. */
public record Crosswalk(FrameworkId from, FrameworkId to, List<Link> links) {

    public Crosswalk {
        links = List.copyOf(links);
    }

    /** What became of an item of the earlier framework. */
    public Optional<Link> of(Code earlier) {
        return links.stream().filter(link -> link.from().contains(earlier)).findFirst();
    }

    /** Earlier items and the later ones that took their place; a dropped item has none, a new one had none. */
    public record Link(List<Code> from, List<Code> to, Source source) {

        public Link {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        public Kind kind() {
            if (to.isEmpty()) {
                return Kind.DROPPED;
            }
            if (from.isEmpty()) {
                return Kind.NEW;
            }
            return from.size() > 1 ? Kind.MERGED : to.size() > 1 ? Kind.SPLIT : Kind.KEPT;
        }
    }

    /** How an item lives on. */
    public enum Kind {
        KEPT,
        MERGED,
        SPLIT,
        DROPPED,
        NEW
    }
}
