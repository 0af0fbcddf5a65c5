package org.openita.intake;

import java.util.List;
import java.util.Optional;
import org.openita.agency.Agency;
import org.openita.framework.Framework;
import org.openita.framework.Node;
import org.openita.platform.Problems;

/**
 * The form for one result.
 *
 * @param kept what is kept now, shown beside what was typed where somebody changed it meanwhile
 * @param shown whether everybody can read the result already
 */
public record EntryPage(
        Agency agency,
        Framework framework,
        EntryForm form,
        Optional<EntryForm> kept,
        boolean shown,
        Problems problems) {

    public List<Node> places() {
        return EntryForm.places(framework);
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
