package org.openita.survey;

import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;

/** What is asked, and of whom. */
public enum Questionnaire {
    /** Staff with a year of service. */
    IIT,
    /** The public, by itself. */
    EIT1,
    /** The public, asked by assessors. */
    EIT2;

    /** What the framework calls it. */
    public Code code() {
        return new Code(name());
    }

    /** What respondents may tell of themselves, as message keys end. */
    public List<String> traits() {
        return this == IIT ? List.of("sex", "age", "service") : List.of("sex", "age", "kind");
    }

    /** Whether so much is offered to be told of a trait; 0 for nothing told. */
    boolean offers(int trait, int told) {
        return told >= 0 && told <= AnswerPage.choicesOf(traits().get(trait));
    }

    /** Whether the framework asks it at all. */
    boolean isIn(Framework framework) {
        return instrument(framework).isPresent();
    }

    /** The indicators it is about; none where the framework does not ask it. */
    List<Indicator> indicators(Framework framework) {
        return instrument(framework).map(Instrument::indicators).orElse(List.of());
    }

    /** Where an item's answers count in the framework's tree: under the part where an instrument has parts. */
    Code place(Framework framework, Code item) {
        return framework.node(item).isPresent() ? item : item.within(code());
    }

    private Optional<Instrument> instrument(Framework framework) {
        return framework.instruments().stream()
                .filter(instrument -> instrument.code().equals(code())
                        || instrument.parts().stream()
                                .anyMatch(part -> part.code().equals(code())))
                .findFirst();
    }
}
