package org.openita.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;

/**
 * What an agency handed over to the assessors, kept as it was then.
 *
 * @param number counts the submissions of a round, from 1
 * @param by the name of whoever submitted it
 * @param items every item of the framework, in its order
 */
public record SubmittedDisclosure(
        AgencyCode agency, FiscalYear year, int number, String by, Instant at, List<SubmittedItem> items) {

    public SubmittedDisclosure {
        items = List.copyOf(items);
    }

    public Optional<SubmittedItem> item(Code code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** An item with what was approved of it; nothing is shown where nothing was approved. */
    public record SubmittedItem(Code code, Answer answer, List<ShownFile> files) {

        public SubmittedItem {
            files = List.copyOf(files);
        }

        static SubmittedItem of(ItemWork work) {
            return work.state() == ItemState.APPROVED
                    ? new SubmittedItem(work.code(), work.answer(), work.files())
                    : new SubmittedItem(work.code(), Answer.NOTHING, List.of());
        }
    }
}
