package org.openita.framework;

import java.util.List;
import java.util.Optional;

/**
 * One programme, one fiscal year, one version: all that is needed to score an assessment and to explain the score.
 * Immutable; a result pins {@link #id}, {@link #version} and {@link #hash}.
 *
 * @param hash SHA-256 of the document it was read from, in hexadecimal
 */
public record Framework(
        FrameworkId id,
        int version,
        State state,
        FiscalYear year,
        Text name,
        List<Instrument> instruments,
        LevelScale levels,
        List<Topic> topics,
        Suggestions suggestions,
        MeasuresPlace measuresPlace,
        SampleRules samples,
        List<Change> changes,
        List<Source> sources,
        String hash,
        Outline outline) {

    public Framework {
        instruments = List.copyOf(instruments);
        topics = List.copyOf(topics);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    public Optional<Node> node(Code code) {
        return outline.find(code);
    }

    public List<Indicator> indicators() {
        return instruments.stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .toList();
    }

    /** Whether the shares of an instrument's parts rest on a source that is provisional. */
    public boolean sharesProvisional() {
        return instruments.stream()
                .flatMap(instrument -> instrument.parts().stream())
                .anyMatch(part -> part.share().source().provisional());
    }

    /** Whether the framework still changes: nothing may be published on a draft. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    /** Which disclosure items ask for the report of measures and for its follow-up. */
    public record MeasuresPlace(Code measures, Code followUp) {}

    /**
     * A break with the year before: scores below the named places are not measured the same way.
     *
     * @param affected empty where the whole result is
     */
    public record Change(Text text, List<Code> affected) {

        public Change {
            affected = List.copyOf(affected);
        }
    }
}
