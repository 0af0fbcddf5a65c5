package org.openita.disclosure;

import java.util.List;
import org.openita.audit.Entry;

/**
 * What was said about an item and done with it.
 *
 * @param remarks oldest first
 * @param history newest first
 */
public record Talk(List<Remark> remarks, List<Entry> history) {

    public Talk {
        remarks = List.copyOf(remarks);
        history = List.copyOf(history);
    }
}
