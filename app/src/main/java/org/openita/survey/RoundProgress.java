package org.openita.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.agency.Agency.Name;
import org.openita.agency.AgencyCode;
import org.openita.round.Round.Sampled;
import org.openita.round.Round.State;

/**
 * A round and its answers as they were counted.
 *
 * @param wanted how many answers of EIT part 2 are wanted, where anybody has said
 */
public record RoundProgress(
        Of agency,
        String frameworkHash,
        State state,
        LocalDate closes,
        Sampled sampled,
        Answers answers,
        Optional<Integer> wanted) {

    /** The agency whose round it is. */
    public record Of(AgencyCode code, Name name, String type, String province) {}

    /** How many answered each questionnaire. */
    public record Answers(long iit, long eit1, long eit2) {}
}
