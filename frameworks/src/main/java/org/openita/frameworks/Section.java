package org.openita.frameworks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Source;
import org.openita.framework.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a document. It hands out what its keys hold; where that is missing or wrong it notes the fault and hands
 * out a stand-in, so that one fault never hides another.
 */
final class Section {

    private static final Set<String> SOURCE_KEYS = Set.of("source", "valueSource");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final Reading reading;
    private final @Nullable Section parent;
    private final Entries entries;
    private @Nullable Origin origin;

    private Section(Reading reading, @Nullable Section parent, String path, @Nullable MappingNode node) {
        this.reading = reading;
        this.parent = parent;
        this.entries = new Entries(reading.faults(), path, node);
    }

    /** Reads the whole document. */
    static <T> T read(MappingNode document, Reading reading, Function<Section, T> reader) {
        return new Section(reading, null, "", document).readBy(reader);
    }

    private <T> T readBy(Function<Section, T> reader) {
        var result = reader.apply(this);
        SOURCE_KEYS.stream().filter(this::has).forEach(key -> origin());
        entries.reportUnasked();
        return result;
    }

    boolean has(String key) {
        return entries.has(key);
    }

    /** The keys of a mapping whose keys are names the document chooses. */
    List<String> names() {
        return entries.keys().stream().filter(key -> !SOURCE_KEYS.contains(key)).toList();
    }

    /** Notes a fault at what a key holds, or at this section where the key is missing. */
    void fault(String key, String message) {
        entries.fault(key, message);
    }

    /** A single value as it is written, never blank; empty where a fault was noted. */
    Optional<String> written(String key) {
        var node = entries.require(key);
        if (node.isPresent() && !(node.get() instanceof ScalarNode)) {
            fault(key, "a single value is expected here");
        }
        var value = node.filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).getValue().strip());
        if (value.isPresent() && value.get().isEmpty()) {
            fault(key, "is empty");
        }
        return value.filter(word -> !word.isEmpty());
    }

    String word(String key) {
        return written(key).orElse("");
    }

    /** A decimal number within bounds, both included; empty where a fault was noted. */
    Optional<BigDecimal> decimal(String key, int least, int most) {
        var word = written(key);
        if (word.isPresent() && !DECIMAL.matcher(word.get()).matches()) {
            fault(key, "is not a number: " + word.get());
            return Optional.empty();
        }
        var number = word.map(BigDecimal::new);
        var within = number.filter(value ->
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (number.isPresent() && within.isEmpty()) {
            fault(key, "lies outside " + least + " to " + most + ": " + number.get());
        }
        return within;
    }

    BigDecimal number(String key, int least, int most) {
        return decimal(key, least, most).orElse(BigDecimal.valueOf(least));
    }

    int whole(String key, int least, int most) {
        var number = number(key, least, most);
        if (number.stripTrailingZeros().scale() > 0) {
            fault(key, "is not a whole number: " + number);
        }
        return number.intValue();
    }

    /** One of the constants of an enum, written small. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        var constants = Arrays.asList(type.getEnumConstants());
        var word = written(key);
        var chosen = constants.stream()
                .filter(each -> word.filter(small(each)::equals).isPresent())
                .findFirst();
        if (word.isPresent() && chosen.isEmpty()) {
            var known = constants.stream().map(Section::small).collect(Collectors.joining(", "));
            fault(key, "is none of " + known + ": " + word.get());
        }
        return chosen.orElse(constants.getFirst());
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What the sections of a list are read as. */
    <T> List<T> each(String key, Function<Section, T> reader) {
        return eachNumbered(key, (section, number) -> reader.apply(section));
    }

    /** As {@link #each}, where an empty list is a fault. */
    <T> List<T> some(String key, Function<Section, T> reader) {
        return notEmpty(key, each(key, reader));
    }

    /** As {@link #some}, with the number of each section, from 1. */
    <T> List<T> someNumbered(String key, BiFunction<Section, Integer, T> reader) {
        return notEmpty(key, eachNumbered(key, reader));
    }

    private <T> List<T> eachNumbered(String key, BiFunction<Section, Integer, T> reader) {
        var list = new ArrayList<T>();
        for (var element : elements(key)) {
            int place = list.size();
            list.add(section(element, key + "[" + place + "]").readBy(section -> reader.apply(section, place + 1)));
        }
        return list;
    }

    /** The single values of a list. */
    List<String> words(String key) {
        var words = new ArrayList<String>();
        for (var element : elements(key)) {
            if (element instanceof ScalarNode word && !word.getValue().isBlank()) {
                words.add(word.getValue());
            } else {
                fault(key, "the list holds something other than single values");
            }
        }
        return words;
    }

    private List<Node> elements(String key) {
        var node = entries.require(key);
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            fault(key, "a list is expected here");
        }
        return node.orElse(null) instanceof SequenceNode list ? list.getValue() : List.of();
    }

    private <T> List<T> notEmpty(String key, List<T> list) {
        if (has(key) && list.isEmpty()) {
            fault(key, "needs at least one");
        }
        return list;
    }

    /** What the section below a key is read as. */
    <T> T in(String key, Function<Section, T> reader) {
        return entries.require(key)
                .map(node -> section(node, key))
                .orElseGet(() -> standIn(key))
                .readBy(reader);
    }

    private Section section(Node node, String name) {
        if (node instanceof MappingNode mapping) {
            return new Section(reading, this, entries.pathOf(name), mapping);
        }
        reading.faults().add(node, entries.pathOf(name), "keys with values are expected here");
        return standIn(name);
    }

    /** Stands in for a section that is missing: it hands out stand-ins and notes nothing. */
    private Section standIn(String name) {
        return new Section(reading, this, entries.pathOf(name), null);
    }

    /** The text below a key. */
    Text text(String key) {
        return in(key, Section::text);
    }

    /** The text this section itself holds, in Thai and English. */
    Text text() {
        return new Text(word("th"), word("en"), source());
    }

    /** The source of the texts and values of this section. */
    Source source() {
        return origin().texts().orElseGet(() -> unstated("source"));
    }

    /** The source of the values of choices in this section. */
    Source valueSource() {
        return origin().values().orElseGet(() -> unstated("valueSource"));
    }

    private Source unstated(String key) {
        fault(key, "stated neither here nor above");
        return Origin.STAND_IN;
    }

    private Origin origin() {
        if (origin == null) {
            var inherited = parent == null ? Origin.UNSTATED : parent.origin();
            origin = inherited.overriddenBy(declared("source"), declared("valueSource"));
        }
        return origin;
    }

    private Optional<Source> declared(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        var name = written(key);
        var source = name.flatMap(reading.sources()::find);
        if (name.isPresent() && source.isEmpty()) {
            fault(key, "no source is named " + name.get());
        }
        return Optional.of(source.orElse(Origin.STAND_IN));
    }
}
