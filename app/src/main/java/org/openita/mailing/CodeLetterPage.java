package org.openita.mailing;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.platform.Problems;
import org.openita.round.Round;

/**
 * Sending codes to a list of addresses.
 *
 * @param typed what was typed
 * @param preview what it comes to, once it can be sent
 * @param faults lines that hold no address
 * @param isOn whether letters can be sent and the round takes codes
 */
public record CodeLetterPage(
        Agency agency,
        Round round,
        Progress progress,
        boolean isOn,
        String typed,
        Optional<Preview> preview,
        List<AddressList.Fault> faults,
        Problems problems) {

    public CodeLetterPage {
        faults = List.copyOf(faults);
    }

    /** Where the form is sent. */
    public String address() {
        return round.address() + "/mail";
    }

    /** How many letters wait and were sent, and the addresses that the mail server refused. */
    public record Progress(int waiting, int sent, List<String> refused) {

        public Progress {
            refused = List.copyOf(refused);
        }
    }

    /** How many letters would go out, and how many lines repeat another. */
    public record Preview(int letters, int repeated) {}
}
