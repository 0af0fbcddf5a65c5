package org.openita.disclosure;

import java.time.LocalDate;
import org.openita.agency.Agency;
import org.openita.framework.Code;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;

/**
 * The disclosure of a round as somebody works on it.
 *
 * @param rights what that person may do with it now
 */
public record Workplace(Agency agency, Disclosure disclosure, Rights rights, LocalDate today) {

    public Round round() {
        return disclosure.round();
    }

    public String address() {
        return disclosure.address();
    }

    public String address(ItemWork item) {
        return disclosure.address() + "/" + item.code();
    }

    /** Refuses where there is no such item, or none that this person may know of. */
    ItemWork item(String code) {
        return disclosure.items().stream()
                .filter(item -> item.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    ItemHistory.ItemOf subject(Code code) {
        return new ItemHistory.ItemOf(round(), code);
    }

    /** Whether an item should be done by now and is not. */
    public boolean isLate(ItemWork item) {
        return item.isLate(today);
    }

    /**
     * What somebody may do with a disclosure as it stands.
     *
     * @param dividesWork gives items to units
     * @param decides approves items and submits them
     * @param reopens lets work go on that is locked
     * @param speaks has a say
     */
    public record Rights(boolean dividesWork, boolean decides, boolean reopens, boolean speaks) {}
}
