package org.openita.audit;

import java.util.Map;
import java.util.Optional;

/**
 * One thing that was done.
 *
 * @param agency the code of the agency it was done in; empty where it concerns the installation
 * @param action what was done, as {@code room.verb}; its words are the message {@code audit.action.room.verb}
 * @param subject what it was done to, readable by people: {@code 2568 v2 มาตรการ 3}
 * @param before the values that were changed, by field, as they were; empty for something new
 * @param after the same as they are now; empty for something removed
 */
public record Change(
        Who who,
        Optional<String> agency,
        String action,
        String subject,
        Map<String, Object> before,
        Map<String, Object> after) {

    public Change {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
