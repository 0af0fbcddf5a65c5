package org.openita.framework;

import java.util.ArrayList;
import java.util.List;
import org.openita.framework.Instrument.Part;
import org.openita.framework.Item.DisclosureItem;
import org.openita.framework.Item.SurveyItem;
import org.openita.framework.Node.Kind;
import org.openita.framework.ScoreRule.Mean;
import org.openita.framework.ScoreRule.Term;
import org.openita.framework.ScoreRule.WeightedMean;

/** Lays out the nodes of one instrument, in reading order. */
final class OutlineOfInstrument {

    private static final int DEPTH = 1;

    private final Instrument instrument;
    private final List<Node> nodes;

    private OutlineOfInstrument(Instrument instrument, List<Node> nodes) {
        this.instrument = instrument;
        this.nodes = nodes;
    }

    static void append(Instrument instrument, List<Node> nodes) {
        new OutlineOfInstrument(instrument, nodes).append();
    }

    private void append() {
        var byIndicator =
                Mean.of(instrument.indicators().stream().map(Indicator::code).toList());
        var rules = new ArrayList<ScoreRule>(List.of(byIndicator));
        if (!instrument.parts().isEmpty()) {
            rules.add(byPart(Part::code));
        }
        nodes.add(new Node(instrument.code(), Kind.INSTRUMENT, instrument.name(), DEPTH, rules));
        instrument.parts().forEach(this::append);
        instrument.indicators().forEach(this::append);
    }

    private void append(Part part) {
        var indicators = instrument.indicators().stream()
                .map(indicator -> indicator.code().within(part.code()))
                .toList();
        nodes.add(new Node(part.code(), Kind.PART, part.name(), DEPTH + 1, List.of(Mean.of(indicators))));
    }

    private void append(Indicator indicator) {
        if (instrument.parts().isEmpty()) {
            var children = indicator.subIndicators().isEmpty()
                    ? indicator.items().stream().map(Item::code).toList()
                    : indicator.subIndicators().stream()
                            .map(Indicator.SubIndicator::code)
                            .toList();
            nodes.add(node(indicator.code(), Kind.INDICATOR, indicator.name(), DEPTH + 1, meanOf(children)));
            indicator.subIndicators().forEach(this::append);
            indicator.items().forEach(item -> append(item, item.code(), DEPTH + 2));
        } else {
            var rule = byPart(part -> indicator.code().within(part.code()));
            nodes.add(node(indicator.code(), Kind.INDICATOR, indicator.name(), DEPTH + 1, List.of(rule)));
            instrument.parts().forEach(part -> append(indicator, part));
        }
    }

    private void append(Indicator indicator, Part part) {
        var items = indicator.items().stream()
                .map(item -> item.code().within(part.code()))
                .toList();
        var code = indicator.code().within(part.code());
        nodes.add(node(code, Kind.PART_INDICATOR, part.name(), DEPTH + 2, meanOf(items)));
        indicator.items().forEach(item -> append(item, item.code().within(part.code()), DEPTH + 3));
    }

    private void append(Indicator.SubIndicator sub) {
        var items = sub.items().stream().map(Item::code).toList();
        nodes.add(node(sub.code(), Kind.SUB_INDICATOR, sub.name(), DEPTH + 2, meanOf(items)));
        sub.items().forEach(item -> append(item, item.code(), DEPTH + 3));
    }

    private void append(Item item, Code code, int depth) {
        switch (item) {
            case DisclosureItem disclosure ->
                nodes.add(node(code, Kind.ITEM, disclosure.text(), depth, List.of(new ScoreRule.Verdict())));
            case SurveyItem survey -> append(survey, code, Kind.ITEM, depth);
        }
    }

    private void append(SurveyItem survey, Code code, Kind kind, int depth) {
        if (survey.parts().isEmpty()) {
            var answers = new ScoreRule.Answers(survey.choices());
            nodes.add(node(code, kind, survey.text(), depth, List.of(answers)));
            return;
        }
        var prefix = code.value()
                .substring(0, code.value().length() - survey.code().value().length());
        var parts = survey.parts().stream()
                .map(part -> new Code(prefix + part.code()))
                .toList();
        nodes.add(node(code, kind, survey.text(), depth, meanOf(parts)));
        for (int i = 0; i < parts.size(); i++) {
            append(survey.parts().get(i), parts.get(i), Kind.SUB_ITEM, depth + 1);
        }
    }

    private WeightedMean byPart(java.util.function.Function<Part, Code> code) {
        return new WeightedMean(instrument.parts().stream()
                .map(part -> new Term(code.apply(part), part.share().share()))
                .toList());
    }

    private static List<ScoreRule> meanOf(List<Code> codes) {
        return codes.isEmpty() ? List.of() : List.of(Mean.of(codes));
    }

    private static Node node(Code code, Kind kind, Text name, int depth, List<? extends ScoreRule> rules) {
        return new Node(code, kind, name, depth, List.copyOf(rules));
    }
}
