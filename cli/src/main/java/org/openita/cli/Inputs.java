package org.openita.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Scoring;
import org.openita.uncertainty.SheetLayout;
import org.openita.uncertainty.Uncertainty;

/** What is to be scored: known values, answer sheets, or both of the same agencies. */
final class Inputs {

    private final Framework framework;
    private final Map<Code, SheetLayout> layouts;
    private final Map<String, Input> agencies = new LinkedHashMap<>();

    private Inputs(Framework framework) {
        this.framework = framework;
        this.layouts = SheetLayout.all(framework);
    }

    private static final class Input {

        private final String name;
        private @Nullable AgencyValues values;
        private @Nullable AgencyAnswers answers;

        Input(String name) {
            this.name = name;
        }
    }

    /** Reads both files where they are there; what is wrong is told to whoever listens, and nothing comes back then. */
    static Optional<Inputs> read(
            Framework framework, @Nullable Path values, @Nullable Path answers, Consumer<String> told) {
        var inputs = new Inputs(framework);
        var sound = true;
        if (values != null) {
            var faults = new Faults(values);
            ResultsFile.read(values, framework, faults).forEach(each -> inputs.of(each.name()).values = each);
            sound = isSound(faults, told);
        }
        if (answers != null) {
            var faults = new Faults(answers);
            AnswersFile.read(answers, inputs.layouts, faults).forEach(each -> inputs.of(each.name()).answers = each);
            sound &= isSound(faults, told);
        }
        return sound ? Optional.of(inputs) : Optional.empty();
    }

    private static boolean isSound(Faults faults, Consumer<String> told) {
        faults.notes().forEach(told);
        faults.lines().forEach(told);
        return faults.isEmpty();
    }

    private Input of(String name) {
        return agencies.computeIfAbsent(Normalizer.normalize(name, Normalizer.Form.NFC), normal -> new Input(name));
    }

    /** The agencies in the order of first appearance. */
    List<String> names() {
        return List.copyOf(agencies.keySet());
    }

    /** Scores one of them. */
    Scored score(String name) {
        var input = of(name);
        var known = input.values == null ? new KnownValues(Map.of()) : input.values.known(framework.outline());
        if (input.answers == null) {
            return new Scored(input.name, Scoring.score(framework, known), Optional.empty());
        }
        var samples = input.answers.samples(layouts);
        var tree = Scoring.score(framework, known.with(AgencyAnswers.counts(samples)));
        return new Scored(input.name, tree, Optional.of(Uncertainty.of(tree, samples)));
    }
}
