package org.openita.disclosure;

import java.util.List;
import org.openita.platform.Problems;

/** What would be submitted and what was. */
public record SubmissionPage(Workplace place, Problems problems) {

    /** Items that would count as not shown. */
    public List<ItemWork> notApproved() {
        return place.disclosure().items().stream()
                .filter(item -> item.state() != ItemState.APPROVED)
                .toList();
    }

    public long ready() {
        return place.disclosure().count(ItemState.READY);
    }

    public long approved() {
        return place.disclosure().count(ItemState.APPROVED);
    }
}
