package org.openita.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.analysis.MeasureFacts;
import org.openita.framework.Code;
import org.openita.framework.CodeReader;
import org.openita.framework.Framework;
import org.openita.measure.Measure.ExpectedEffect;

/** What a plan says, as facts that can be checked against a framework. */
final class PlanFacts {

    private PlanFacts() {}

    static List<MeasureFacts> of(MeasurePlan plan, Framework framework) {
        return plan.findings().stream()
                .flatMap(finding -> finding.measures().stream().map(measure -> facts(finding, measure, framework)))
                .toList();
    }

    /** The item an agency means by a line such as {@code ๐8 แผนและความก้าวหน้า}: its first word is the code. */
    static Optional<Code> item(String line, Framework framework) {
        return CodeReader.read(line.strip().split("\\s+", 2)[0], framework);
    }

    private static MeasureFacts facts(PlanFinding finding, Measure measure, Framework framework) {
        var effect = measure.expectedEffect();
        var items = finding.items().stream().flatMap(line -> item(line, framework).stream());
        return new MeasureFacts(
                finding.topic(),
                Stream.of(items, measure.addresses().stream(), effect.map(ExpectedEffect::code).stream())
                        .flatMap(codes -> codes)
                        .distinct()
                        .toList(),
                finding.text(),
                measure.title(),
                String.join("\n", measure.steps()),
                measure.units(),
                measure.schedule().start(),
                measure.schedule().end(),
                measure.schedule().phrase(),
                effect.map(expected -> expected.code() + " " + expected.points())
                        .orElse(""));
    }
}
