package org.openita.round;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.framework.Framework;
import org.openita.framework.SampleRules.GroupMinimum;
import org.openita.platform.Problems;

/**
 * The form of a round.
 *
 * @param round what is changed; empty for a new one
 * @param groups of agencies in the framework of an existing round, with how many of the public must answer
 * @param frameworks what a new one can be asked and scored by
 */
public record RoundEditPage(
        Agency agency,
        Optional<Round> round,
        List<Framework> frameworks,
        List<GroupMinimum> groups,
        RoundForm form,
        Problems problems) {

    public RoundEditPage {
        groups = List.copyOf(groups);
        frameworks = List.copyOf(frameworks);
    }

    /** Where the form is sent. */
    public String address() {
        return round.map(each -> each.address() + "/edit").orElse("/agencies/" + agency.code() + "/rounds/new");
    }
}
