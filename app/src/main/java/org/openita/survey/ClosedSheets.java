package org.openita.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openita.agency.AgencyCode;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.survey.SheetStore.Answered;
import org.openita.uncertainty.SheetLayout;
import org.openita.uncertainty.SheetSample;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered in closed rounds, to say how sure the scores are: choices alone, nothing that tells of a person. */
@Service
public class ClosedSheets {

    private final SheetStore store;

    ClosedSheets(SheetStore store) {
        this.store = store;
    }

    /** The samples of those of the agencies whose round of the framework's year is closed and was run by it. */
    @Transactional(readOnly = true)
    public Map<AgencyCode, List<SheetSample>> samples(Collection<AgencyCode> agencies, Framework framework) {
        var layouts = SheetLayout.all(framework);
        return store.closed(agencies, framework).stream()
                .sorted((one, other) ->
                        one.place().questionnaire().compareTo(other.place().questionnaire()))
                .collect(groupingBy(
                        answered -> answered.place().agency(),
                        mapping(answered -> sample(answered, layouts), toList())));
    }

    private static SheetSample sample(Answered answered, Map<Code, SheetLayout> layouts) {
        var questionnaire = answered.place().questionnaire();
        var layout = layouts.getOrDefault(questionnaire.code(), SheetLayout.NONE);
        return SheetSample.of(
                layout,
                answered.sheets(),
                questionnaire == Questionnaire.IIT ? population(answered) : OptionalInt.empty());
    }

    /** A number of staff that is less than those who answered says nothing. */
    private static OptionalInt population(Answered answered) {
        var staff = answered.staff();
        return staff.isPresent() && staff.getAsInt() >= answered.sheets().size() ? staff : OptionalInt.empty();
    }
}
