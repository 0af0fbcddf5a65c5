package org.openita.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.framework.Node.Kind;

/**
 * The score tree of a framework as a list in reading order, every node before those it is made of. A place may be part
 * of two others: {@code EIT1.6} belongs to indicator 6 and to part EIT1.
 */
public final class Outline {

    private final List<Node> nodes;
    private final Map<Code, Integer> places = new HashMap<>();
    private final Map<Code, Ratio> worths = new HashMap<>();
    private final Map<Code, List<Code>> wholes = new HashMap<>();

    private Outline(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        for (int place = 0; place < nodes.size(); place++) {
            if (places.put(nodes.get(place).code(), place) != null) {
                throw new IllegalArgumentException(
                        "twice in one framework: " + nodes.get(place).code());
            }
        }
        worths.put(Code.OVERALL, Ratio.WHOLE);
        for (var node : this.nodes) {
            for (var rule : node.rules()) {
                for (var term : rule.terms()) {
                    worths.putIfAbsent(term.code(), worth(node.code()).times(term.share()));
                    wholes.computeIfAbsent(term.code(), part -> new ArrayList<>())
                            .add(node.code());
                }
            }
        }
    }

    /** Lays out the tree of a framework from its instruments, named {@code overallName} at the top. */
    public static Outline of(Text overallName, List<Instrument> instruments) {
        var nodes = new ArrayList<Node>();
        var terms = instruments.stream()
                .map(instrument -> new ScoreRule.Term(
                        instrument.code(), instrument.weight().share()))
                .toList();
        nodes.add(new Node(Code.OVERALL, Kind.OVERALL, overallName, 0, List.of(new ScoreRule.WeightedMean(terms))));
        instruments.forEach(instrument -> OutlineOfInstrument.append(instrument, nodes));
        return new Outline(nodes);
    }

    public List<Node> nodes() {
        return nodes;
    }

    public Optional<Node> find(Code code) {
        return Optional.ofNullable(places.get(code)).map(nodes::get);
    }

    /** Where a node stands in {@link #nodes}; throws where the framework has no such code. */
    public int place(Code code) {
        var place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("no such code in this framework: " + code);
        }
        return place;
    }

    /** How many points the overall score moves when this node moves by one point. */
    public Ratio worth(Code code) {
        var worth = worths.get(code);
        if (worth == null) {
            throw new IllegalArgumentException("no such code in this framework: " + code);
        }
        return worth;
    }

    /** How many points of the overall score are lost when this node is 0 instead of 100. */
    public Ratio pointsAtStake(Code code) {
        return worth(code).times(Ratio.of(100));
    }

    /** The nearest place of a kind that a code is part of, itself included. */
    public Optional<Node> above(Code code, Kind kind) {
        var here = find(code).filter(node -> node.kind() == kind);
        return here.isPresent()
                ? here
                : wholes(code).flatMap(whole -> above(whole, kind).stream()).findFirst();
    }

    /** Whether a code is a place or part of it, however deep. */
    public boolean isWithin(Code code, Code place) {
        return code.equals(place) || wholes(code).anyMatch(whole -> isWithin(whole, place));
    }

    private Stream<Code> wholes(Code code) {
        return wholes.getOrDefault(code, List.of()).stream();
    }
}
