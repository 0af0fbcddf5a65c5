package org.openita.disclosure;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.access.Actor;
import org.openita.access.Allowed;
import org.openita.access.Colleague;
import org.openita.access.Colleagues;
import org.openita.access.Permission;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyUnit;
import org.openita.framework.FiscalYear;
import org.openita.platform.Language;
import org.openita.platform.Problems;
import org.openita.platform.SeeOther;
import org.openita.platform.SpreadsheetText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of a round's disclosure items, as a page and as a file, and who is given which. */
@Allowed(Permission.READ_UNPUBLISHED)
@Controller
@RequestMapping("/agencies/{code}/rounds/{year}/disclosure")
class DisclosurePages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Workplaces workplaces;
    private final Duties duties;
    private final Agencies agencies;
    private final Colleagues colleagues;
    private final Renewals renewals;

    DisclosurePages(Workplaces workplaces, Duties duties, Agencies agencies, Colleagues colleagues, Renewals renewals) {
        this.workplaces = workplaces;
        this.duties = duties;
        this.agencies = agencies;
        this.colleagues = colleagues;
        this.renewals = renewals;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam Map<String, String> asked) {
        var place = workplaces.open(actor, code, year);
        return list(place, ItemFilter.of(asked), DutyForm.EMPTY, Problems.NONE);
    }

    @GetMapping("/items.csv")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam Map<String, String> asked) {
        var place = workplaces.open(actor, code, year);
        var text = SpreadsheetText.beginning()
                + "code,sub_indicator,name,points,state,unit,due,late,elements,of_elements,links,files,renew\r\n"
                + ItemFilter.of(asked).choose(place.disclosure().items()).stream()
                        .map(item -> row(place, item))
                        .collect(joining());
        var name = ContentDisposition.attachment()
                .filename("disclosure-%s-%s.csv".formatted(code, year))
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives the chosen items to a unit, and shows the list as it was. */
    @Allowed(Permission.ANSWER_DISCLOSURE)
    @PostMapping("/units")
    ModelAndView assign(
            Actor actor,
            @PathVariable String code,
            @PathVariable FiscalYear year,
            @RequestParam MultiValueMap<String, String> fields) {
        var place = workplaces.open(actor, code, year);
        var filter = ItemFilter.of(fields.toSingleValueMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith("list-"))
                .collect(toMap(field -> field.getKey().substring("list-".length()), Map.Entry::getValue)));
        var form = DutyForm.of(new Typed(fields));
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return list(place, filter, form, problems);
        }
        duties.assign(actor, place.round(), form.codes(), form.duty());
        return SeeOther.at(place.address() + filter.query());
    }

    /** Brings over what was shown the year before. */
    @Allowed(Permission.ANSWER_DISCLOSURE)
    @PostMapping("/renewal")
    ModelAndView carryOver(Actor actor, @PathVariable String code, @PathVariable FiscalYear year) {
        var place = workplaces.open(actor, code, year);
        renewals.carryOver(actor, place.round());
        return SeeOther.at(place.address());
    }

    private ModelAndView list(Workplace place, ItemFilter filter, DutyForm form, Problems problems) {
        var shown = filter.choose(place.disclosure().items());
        var units = place.rights().dividesWork() ? units(place.agency().code()) : List.<String>of();
        var toRenew = place.rights().dividesWork() ? renewals.count(place.round()) : 0;
        var page = new DisclosureListPage(
                place, filter, shown, new DisclosureListPage.Offer(units, toRenew), form, problems);
        var view = new ModelAndView("disclosure/list", Map.of("page", page));
        view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Those of the agency's register, and those that have an officer here. */
    private List<String> units(AgencyCode agency) {
        return Stream.concat(
                        agencies.units(agency).stream()
                                .filter(unit -> !unit.closed())
                                .map(AgencyUnit::name),
                        colleagues.of(agency).stream().map(Colleague::unit).flatMap(Optional::stream))
                .distinct()
                .sorted(Language.THAI.alphabet())
                .toList();
    }

    private static String row(Workplace place, ItemWork item) {
        return Stream.of(
                                item.code().value(),
                                item.asked().place().code().value(),
                                SpreadsheetText.quoted(
                                        item.asked().item().text().th()),
                                item.asked().points().toPlainString(),
                                item.state().name(),
                                SpreadsheetText.quoted(item.duty().unit()),
                                item.duty().due().map(Object::toString).orElse(""),
                                place.isLate(item),
                                item.answer().elements().size(),
                                item.asked().item().elements().size(),
                                item.answer().links().size(),
                                item.files().size(),
                                item.renew())
                        .map(Object::toString)
                        .collect(joining(","))
                + "\r\n";
    }
}
