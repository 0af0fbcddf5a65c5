package org.openita.result;

import java.util.Optional;
import java.util.function.Function;
import org.openita.framework.FiscalYear;
import org.springframework.stereotype.Service;

/** Knows whether any result changed since somebody last looked. */
@Service
public class ResultChanges {

    private final ResultChangeStore store;

    ResultChanges(ResultChangeStore store) {
        this.store = store;
    }

    /** Keeps what is made of a year for as long as it stays true. */
    public <T> KeptByYear<T> keep(Function<FiscalYear, Optional<T>> make) {
        return new KeptByYear<>(store::stamp, make);
    }
}
