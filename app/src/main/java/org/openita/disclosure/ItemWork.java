package org.openita.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.framework.Code;

/**
 * An item with all that is shown under it and how far the work on it has come.
 *
 * @param renew whether it was brought over from the year before and nobody has gone over it yet
 * @param edition counts the changes of what is shown and decided; 0 where there were none
 */
public record ItemWork(
        AskedItem asked, ItemState state, Answer answer, List<ShownFile> files, Duty duty, boolean renew, int edition) {

    public ItemWork {
        files = List.copyOf(files);
    }

    static ItemWork untouched(AskedItem asked) {
        return new ItemWork(asked, ItemState.EMPTY, Answer.NOTHING, List.of(), Duty.NOBODYS, false, 0);
    }

    public Code code() {
        return asked.code();
    }

    /** Whether there is anything for an assessor to look at. */
    public boolean showsSomething() {
        return !answer.links().isEmpty() || !files.isEmpty() || !answer.none().isEmpty();
    }

    /** Whether it should be done by now and is not. */
    public boolean isLate(LocalDate today) {
        return !state.isDone() && duty.due().filter(today::isAfter).isPresent();
    }

    /** What each link and file tells of, as far as anybody said. */
    Stream<Optional<Years>> years() {
        return Stream.concat(
                answer.links().stream().map(ShownLink::years), files.stream().map(ShownFile::years));
    }

    /**
     * Who is to do it, and until when.
     *
     * @param unit empty where it is the agency's officers'
     */
    public record Duty(String unit, Optional<LocalDate> due) {

        static final Duty NOBODYS = new Duty("", Optional.empty());
    }
}
