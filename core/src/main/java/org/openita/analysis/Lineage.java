package org.openita.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.framework.Code;
import org.openita.framework.Crosswalk;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;

/** The frameworks and crosswalks of a programme over the years: what tells which scores of two years mean the same. */
public record Lineage(List<Framework> frameworks, List<Crosswalk> crosswalks) {

    public static final Lineage UNKNOWN = new Lineage(List.of(), List.of());

    public Lineage {
        frameworks = List.copyOf(frameworks);
        crosswalks = List.copyOf(crosswalks);
    }

    /** The breaks of method after one framework up to and with a later one, oldest first. */
    List<Break> breaks(Framework earlier, Framework later) {
        var between = frameworks.stream()
                .filter(framework ->
                        framework.id().programme().equals(later.id().programme()))
                .filter(framework -> framework.year().compareTo(earlier.year()) > 0)
                .filter(framework -> framework.year().compareTo(later.year()) < 0)
                .sorted(Comparator.comparing(Framework::year));
        return Stream.concat(between, Stream.of(later))
                .flatMap(framework -> framework.changes().stream().map(change -> new Break(framework.year(), change)))
                .distinct()
                .toList();
    }

    /** What an item was called in the earlier framework, where it was the same item. */
    Optional<Code> former(Code item, FrameworkId earlier, FrameworkId later) {
        return crosswalks.stream()
                .filter(crosswalk ->
                        crosswalk.from().equals(earlier) && crosswalk.to().equals(later))
                .flatMap(crosswalk -> crosswalk.links().stream())
                .filter(link -> link.kind() == Crosswalk.Kind.KEPT && link.to().contains(item))
                .map(link -> link.from().getFirst())
                .findFirst();
    }
}
