package org.openita.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.agency.AgencySearch;
import org.openita.platform.SoughtWords;
import org.openita.round.Round.State;

/**
 * A round in the list.
 *
 * @param least how many of the staff must answer; empty where their number is not known
 * @param publicLeast how many of the public must answer by themselves; empty where the agency's group is not known
 */
public record RoundLine(RoundProgress progress, Optional<Integer> least, Optional<Integer> publicLeast) {

    public RoundProgress.Of agency() {
        return progress.agency();
    }

    public RoundProgress.Answers answers() {
        return progress.answers();
    }

    public Optional<Integer> wanted() {
        return progress.wanted();
    }

    public State state() {
        return progress.state();
    }

    public LocalDate closes() {
        return progress.closes();
    }

    boolean isOpen() {
        return state() == State.OPEN;
    }

    /** Whether answers are taken and fewer have come in than are wanted, as far as that is known. */
    public boolean isBehind() {
        return isOpen() && share().map(share -> share < 1).orElse(false);
    }

    /** The smallest share of what is wanted that has come in; empty where nothing is known to be wanted. */
    public Optional<Double> share() {
        return Stream.of(
                        least.map(number -> progress.answers().iit() / (double) number),
                        publicLeast.map(number -> progress.answers().eit1() / (double) number),
                        progress.wanted().map(number -> progress.answers().eit2() / (double) number))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The share in whole percent, at most 100. */
    public Optional<Long> percent() {
        return share().map(share -> Math.min(100, Math.round(Math.floor(100 * share))));
    }

    boolean matches(AgencySearch search) {
        var words = SoughtWords.plain(search.words());
        return (search.type().isEmpty() || search.type().equals(agency().type()))
                && (search.province().isEmpty() || search.province().equals(agency().province()))
                && Stream.of(
                                agency().code().value(),
                                agency().name().th(),
                                agency().name().en())
                        .anyMatch(name -> SoughtWords.plain(name).contains(words));
    }
}
