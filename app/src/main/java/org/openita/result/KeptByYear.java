package org.openita.result;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openita.framework.FiscalYear;

/**
 * What was made of the results of whole years, kept in memory until a result, an agency or a reference list changes.
 *
 * @param <T> what is made of a year; safe to share between threads
 */
public final class KeptByYear<T> {

    private final Supplier<Optional<Stamp>> now;
    private final Function<FiscalYear, Optional<T>> make;
    private final Map<FiscalYear, Kept<T>> kept = new ConcurrentHashMap<>();

    KeptByYear(Supplier<Optional<Stamp>> now, Function<FiscalYear, Optional<T>> make) {
        this.now = now;
        this.make = make;
    }

    /**
     * What is made of a year as the transaction sees it, which must be repeatable-read: so that what is kept belongs to
     * the state it is kept for. Years nothing is made of are not kept.
     */
    public Optional<T> in(FiscalYear year) {
        var state = now.get();
        var here = state.flatMap(stamp -> kept(year, stamp));
        if (here.isPresent()) {
            return here;
        }
        var made = make.apply(year);
        state.ifPresent(stamp -> made.ifPresent(each -> kept.put(year, new Kept<>(stamp, each))));
        return made;
    }

    private Optional<T> kept(FiscalYear year, Stamp stamp) {
        return Optional.ofNullable(kept.get(year))
                .filter(each -> each.stamp.equals(stamp))
                .map(Kept::made);
    }

    private record Kept<T>(Stamp stamp, T made) {}
}
