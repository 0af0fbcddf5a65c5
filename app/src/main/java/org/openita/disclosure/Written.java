package org.openita.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.platform.Attachment;

/**
 * What somebody wrote under an item that they saw in an edition.
 *
 * @param added files brought in
 * @param years what the files brought in tell of
 * @param removed numbers of files that are no longer to be shown
 */
public record Written(
        int seen, Answer answer, List<Attachment> added, Optional<Years> years, Set<Long> removed, Wish wish) {

    public Written {
        added = List.copyOf(added);
        removed = Set.copyOf(removed);
    }

    /** The state that the item comes to. */
    ItemState state(ItemWork before) {
        var remaining = before.files().stream()
                .filter(file -> !removed.contains(file.id()))
                .count();
        if (answer.isNothing() && added.isEmpty() && remaining == 0) {
            return ItemState.EMPTY;
        }
        return wish == Wish.HAND_ON ? ItemState.READY : ItemState.IN_WORK;
    }

    /** What is to become of it. */
    public enum Wish {
        /** It is kept, and work on it goes on. */
        GO_ON,
        /** It is complete. */
        HAND_ON
    }
}
