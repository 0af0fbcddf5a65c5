package org.openita.round;

import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyLists;
import org.openita.framework.Framework;
import org.openita.platform.Problems;
import org.openita.round.BatchStore.Kind;
import org.openita.round.Round.Calendar;
import org.openita.round.RoundBatches.Reach;

/**
 * Opening the rounds of many agencies.
 *
 * @param reach what it would come to, once everything is decided
 */
public record BatchPage(
        List<Framework> frameworks,
        AgencyLists lists,
        RoundForm form,
        Kind kind,
        Problems problems,
        Optional<Reach> reach) {

    public BatchPage {
        frameworks = List.copyOf(frameworks);
    }

    public String type() {
        return kind.type();
    }

    public String province() {
        return kind.province();
    }

    /** The days that were typed, as they were understood. */
    public Optional<Calendar> calendar() {
        return reach.map(Reach::plan).map(RoundPlan::calendar);
    }

    public int agencies() {
        return reach.map(Reach::agencies).orElse(0);
    }

    public int without() {
        return reach.map(Reach::without).orElse(0);
    }
}
