package org.openita.planning;

import java.util.Optional;
import org.openita.platform.Problems;

/**
 * A finding to be written, beside what the numbers say.
 *
 * @param drafted by OpenITA; empty where it has nothing to say
 * @param note the key of what happened to the last attempt to save; empty for nothing
 * @param theirs what somebody else saved meanwhile
 */
public record FindingPage(
        Workbench bench,
        DraftFinding finding,
        FindingForm form,
        String drafted,
        Problems problems,
        String note,
        Optional<FindingForm> theirs) {}
