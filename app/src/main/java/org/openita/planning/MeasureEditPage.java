package org.openita.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.agency.AgencyUnit;
import org.openita.analysis.Period;
import org.openita.framework.Code;
import org.openita.framework.Node;
import org.openita.framework.Node.Kind;
import org.openita.measure.Advice;
import org.openita.platform.Language;
import org.openita.platform.Problems;

/**
 * A measure to be written.
 *
 * @param id empty for a new one
 * @param note the key of what happened to the last attempt to save; empty for nothing
 * @param theirs what somebody else saved meanwhile
 * @param proven measures to begin a new one from
 */
public record MeasureEditPage(
        Workbench bench,
        Optional<Long> id,
        MeasureForm form,
        Problems problems,
        String note,
        Optional<MeasureForm> theirs,
        List<ProvenMeasure> proven) {

    static MeasureEditPage of(Workbench bench, Optional<Long> id, MeasureForm form, Problems problems) {
        return new MeasureEditPage(bench, id, form, problems, "", Optional.empty(), List.of());
    }

    MeasureEditPage noting(String message) {
        return new MeasureEditPage(bench, id, form, problems, message, theirs, proven);
    }

    MeasureEditPage beside(MeasureForm others) {
        return new MeasureEditPage(bench, id, form, problems, note, Optional.of(others), proven);
    }

    MeasureEditPage offering(List<ProvenMeasure> measures) {
        return new MeasureEditPage(bench, id, form, problems, note, theirs, measures);
    }

    /** Where the form is sent. */
    public String address() {
        return bench.head().address() + "/edit/measures/"
                + id.map(String::valueOf).orElse("new");
    }

    /** The indicators and the items below each. */
    public List<Group> groups() {
        var outline = bench.framework().outline();
        return bench.framework().indicators().stream()
                .flatMap(indicator -> outline.find(indicator.code()).stream())
                .map(indicator -> new Group(
                        indicator,
                        outline.nodes().stream()
                                .filter(node -> node.kind() == Kind.ITEM)
                                .filter(item -> outline.above(item.code(), Kind.INDICATOR)
                                        .filter(indicator::equals)
                                        .isPresent())
                                .toList()))
                .toList();
    }

    /** All figures that a measure may move. */
    public List<Node> figures() {
        return bench.framework().outline().nodes();
    }

    public boolean addresses(Code code) {
        return form.addresses().contains(code.value());
    }

    /** Whether any of a group is chosen, so that it is shown open. */
    public boolean addressesWithin(Group group) {
        return addresses(group.indicator().code()) || group.items().stream().anyMatch(item -> addresses(item.code()));
    }

    /** The days the phrase means, or those that are set. */
    public Optional<Period> days() {
        return form.schedule().days(bench.head().year());
    }

    /** What should be looked at again in the topic it stands under. */
    public List<Advice> advice() {
        return form.topic().matches("\\d{1,4}") ? bench.advice(Integer.parseInt(form.topic())) : List.of();
    }

    /** The units of the agency's register, and those that this plan names already. */
    public List<String> units() {
        return Stream.concat(
                        bench.units().stream().map(AgencyUnit::name),
                        bench.measures().stream().flatMap(measure -> measure.measure().units().stream()))
                .distinct()
                .sorted(Language.THAI.alphabet())
                .toList();
    }

    /** An indicator and its items. */
    public record Group(Node indicator, List<Node> items) {}
}
