package org.openita.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.agency.Agency;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Node;
import org.openita.platform.Problems;

/**
 * The form for one result.
 *
 * @param kept what is kept now, shown beside what was typed where somebody changed it meanwhile
 * @param shown whether everybody can read the result already
 * @param counted the places that follow from counted answers, which have no field
 */
public record EntryPage(
        Agency agency,
        Framework framework,
        EntryForm form,
        Optional<EntryForm> kept,
        boolean shown,
        Set<Code> counted,
        Problems problems) {

    public EntryPage {
        counted = Set.copyOf(counted);
    }

    /** The places that have a field. */
    public List<Node> places() {
        return EntryForm.places(framework).stream()
                .filter(place -> !counted.contains(place.code()))
                .toList();
    }

    /** The instruments whose score was counted, by their names. */
    public String countedInstruments() {
        return framework.instruments().stream()
                .map(Instrument::code)
                .filter(counted::contains)
                .map(Code::value)
                .collect(joining(", "));
    }

    public String field(Node place) {
        return EntryForm.field(place.code());
    }

    /** What is kept in a field that says something else; empty where it says the same. */
    public Optional<String> other(String field) {
        return kept.map(now -> now.typed(field)).filter(text -> !text.equals(form.typed(field)));
    }

    public String address() {
        return "/agencies/" + agency.code() + "/results/" + framework.year();
    }
}
