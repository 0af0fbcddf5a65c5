package org.openita.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.disclosure.ItemPage.Editing;
import org.openita.platform.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the page of an item, whatever led there. */
@Component
class ItemViews {

    private final Remarks remarks;
    private final LinkKeeping links;

    ItemViews(Remarks remarks, LinkKeeping links) {
        this.remarks = remarks;
        this.links = links;
    }

    /** As it is kept, with what is wrong with something typed beside the form. */
    ModelAndView of(Actor actor, Workplace place, ItemWork work, Problems problems) {
        var editing = editing(actor, place, work, ItemForm.of(work));
        return view(page(place, work, editing, Optional.empty(), problems), status(problems));
    }

    /** With the form as it is being typed. */
    ModelAndView of(Workplace place, ItemWork work, Editing editing) {
        return view(
                page(place, work, Optional.of(editing), Optional.empty(), Problems.NONE), status(editing.problems()));
    }

    /** What was typed beside what somebody else made of the item meanwhile. */
    ModelAndView overtaken(Actor actor, Workplace place, ItemWork work, ItemForm typed) {
        var editing = editing(actor, place, work, typed.at(work));
        return view(page(place, work, editing, Optional.of(typed), Problems.NONE), HttpStatus.CONFLICT);
    }

    private static Optional<Editing> editing(Actor actor, Workplace place, ItemWork work, ItemForm form) {
        return Workplaces.mayWrite(actor, place, work)
                ? Optional.of(new Editing(form, Problems.NONE))
                : Optional.empty();
    }

    private ItemPage page(
            Workplace place,
            ItemWork work,
            Optional<Editing> editing,
            Optional<ItemForm> overtaken,
            Problems problems) {
        var known = links.states(place.agency().code(), work.answer().addresses());
        var talk = remarks.of(place.subject(work.code()));
        var alone = place.disclosure().with(List.of(work));
        var check = Readiness.of(alone, known).checks().getFirst();
        return new ItemPage(place, work, editing, overtaken, check, known, talk, problems);
    }

    private static HttpStatus status(Problems problems) {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static ModelAndView view(ItemPage page, HttpStatus status) {
        var view = new ModelAndView("disclosure/item", Map.of("page", page));
        view.setStatus(status);
        return view;
    }
}
