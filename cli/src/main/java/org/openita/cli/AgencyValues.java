package org.openita.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Code;
import org.openita.framework.Outline;
import org.openita.scoring.KnownValues;

/** What a file says of one agency, by place in the outline of the framework, and where it says so. */
final class AgencyValues {

    private final String name;
    private final @Nullable BigDecimal[] values;
    private final long[] lines;

    AgencyValues(String name, int places) {
        this.name = name;
        this.values = new BigDecimal[places];
        this.lines = new long[places];
    }

    String name() {
        return name;
    }

    /** The line that gives the value of a place; 0 where none does. */
    long lineOf(int place) {
        return lines[place];
    }

    void put(int place, BigDecimal value, long line) {
        values[place] = value;
        lines[place] = line;
    }

    KnownValues known(Outline outline) {
        var known = new HashMap<Code, BigDecimal>();
        for (int place = 0; place < values.length; place++) {
            var value = values[place];
            if (value != null) {
                known.put(outline.nodes().get(place).code(), value);
            }
        }
        return new KnownValues(known);
    }
}
