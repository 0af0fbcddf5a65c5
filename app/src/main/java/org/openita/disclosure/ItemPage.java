package org.openita.disclosure;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.openita.capture.WebAddress;
import org.openita.disclosure.LinkKeeping.Known;
import org.openita.platform.Problems;

/**
 * One item: what is asked, what is shown, what was said and done.
 *
 * @param editing the form of whoever may write under it
 * @param overtaken what was typed and not saved, since somebody else was faster
 * @param check what keeps it from being fit to be submitted
 * @param links what is known of those that are shown
 */
public record ItemPage(
        Workplace place,
        ItemWork work,
        Optional<Editing> editing,
        Optional<ItemForm> overtaken,
        Readiness.Check check,
        Map<URI, Known> links,
        Talk talk,
        Problems problems) {

    public ItemPage {
        links = Map.copyOf(links);
    }

    public String address() {
        return place.address(work);
    }

    public String address(ShownFile file) {
        return place.address() + "/files/" + file.id();
    }

    public Optional<Known> known(ShownLink link) {
        return Optional.ofNullable(links.get(link.address()));
    }

    /** What is known of an address that stands in the form. */
    public Optional<Known> known(ItemForm.LinkLine line) {
        return WebAddress.of(line.address()).flatMap(address -> Optional.ofNullable(links.get(address.uri())));
    }

    /** Whether the head may approve it now. */
    public boolean isToApprove() {
        return place.rights().decides() && work.state() == ItemState.READY;
    }

    /** Whether the head may send it back now. */
    public boolean isToSendBack() {
        return place.rights().decides() && work.state().isDone();
    }

    /** The item before this one or after it, in the list of the reader. */
    public Optional<ItemWork> neighbour(int steps) {
        var items = place.disclosure().items();
        var wanted = items.indexOf(work) + steps;
        return wanted < 0 || wanted >= items.size() ? Optional.empty() : Optional.of(items.get(wanted));
    }

    /** What is being typed. */
    public record Editing(ItemForm form, Problems problems) {}
}
