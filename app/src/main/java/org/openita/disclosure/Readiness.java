package org.openita.disclosure;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openita.disclosure.LinkKeeping.Known;
import org.openita.disclosure.LinkKeeping.Standing;
import org.openita.framework.FiscalYear;
import org.openita.framework.Text;

/** What of a disclosure is not fit to be submitted, item by item. */
public record Readiness(List<Check> checks) {

    public Readiness {
        checks = List.copyOf(checks);
    }

    static Readiness of(Disclosure disclosure, Map<URI, Known> links) {
        return new Readiness(disclosure.items().stream()
                .map(item -> check(item, disclosure.round().year(), links))
                .toList());
    }

    private static Check check(ItemWork item, FiscalYear year, Map<URI, Known> links) {
        var missing = missing(item);
        var unreached = item.answer().links().stream()
                .filter(link -> Optional.ofNullable(links.get(link.address()))
                        .filter(known -> known.standing() == Standing.UNREACHED)
                        .isPresent())
                .toList();
        return new Check(item, concerns(item, year, missing, unreached), missing, unreached);
    }

    private static Set<Concern> concerns(
            ItemWork item, FiscalYear year, List<Text> missing, List<ShownLink> unreached) {
        var concerns = EnumSet.noneOf(Concern.class);
        if (!item.showsSomething()) {
            concerns.add(Concern.NOTHING_SHOWN);
            return concerns;
        }
        if (!item.state().isDone()) {
            concerns.add(Concern.NOT_DONE);
        }
        if (!missing.isEmpty() && item.answer().none().isEmpty()) {
            concerns.add(Concern.ELEMENTS_MISSING);
        }
        if (item.renew()) {
            concerns.add(Concern.NOT_RENEWED);
        }
        if (!unreached.isEmpty()) {
            concerns.add(Concern.UNREACHED);
        }
        if (item.answer().none().isEmpty()) {
            item.asked().item().rule().year(year).ifPresent(wanted -> concerns.addAll(stale(item, wanted)));
        }
        return concerns;
    }

    /** One link or file of the wanted year is enough: others may tell of more. */
    private static Set<Concern> stale(ItemWork item, FiscalYear wanted) {
        var years = item.years().toList();
        if (years.stream()
                .anyMatch(each -> each.filter(known -> known.include(wanted)).isPresent())) {
            return Set.of();
        }
        return years.stream().allMatch(Optional::isPresent) ? Set.of(Concern.STALE) : Set.of(Concern.PERIOD_UNSAID);
    }

    private static List<Text> missing(ItemWork item) {
        var elements = item.asked().item().elements();
        return IntStream.rangeClosed(1, elements.size())
                .filter(number -> item.answer().element(number).isEmpty())
                .mapToObj(number -> elements.get(number - 1))
                .toList();
    }

    /** Those with something to look at. */
    public List<Check> open() {
        return checks.stream().filter(check -> !check.concerns().isEmpty()).toList();
    }

    public long count(Concern concern) {
        return checks.stream()
                .filter(check -> check.concerns().contains(concern))
                .count();
    }

    /** What keeps an item from being fit. */
    public enum Concern {
        /** Neither a link nor a file, nor a reason why there is none. */
        NOTHING_SHOWN,
        /** Whoever works on it has not called it complete. */
        NOT_DONE,
        ELEMENTS_MISSING,
        /** What is shown tells of other years than the item asks for. */
        STALE,
        /** Nobody said which years it tells of. */
        PERIOD_UNSAID,
        UNREACHED,
        /** Brought over from the year before and not gone over. */
        NOT_RENEWED
    }

    /**
     * An item and what keeps it from being fit.
     *
     * @param missing elements that are not there
     * @param unreached links that lead nowhere
     */
    public record Check(ItemWork item, Set<Concern> concerns, List<Text> missing, List<ShownLink> unreached) {

        public Check {
            concerns = Set.copyOf(concerns);
            missing = List.copyOf(missing);
            unreached = List.copyOf(unreached);
        }

        /** In the order in which they are told. */
        public List<Concern> inOrder() {
            var ordered = new ArrayList<>(EnumSet.allOf(Concern.class));
            ordered.retainAll(concerns);
            return List.copyOf(ordered);
        }
    }
}
