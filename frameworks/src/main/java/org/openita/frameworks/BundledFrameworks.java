package org.openita.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openita.framework.Crosswalk;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;

/** The frameworks and crosswalks that come with the program; each document is read once, when it is first asked for. */
public final class BundledFrameworks {

    private static final String INDEX = "bundled.txt";
    private static final String CROSSWALK = "crosswalk-";
    private static final String SUFFIX = ".yaml";

    private final List<String> names;
    private final Map<String, Framework> frameworks = new ConcurrentHashMap<>();
    private final Map<String, Crosswalk> crosswalks = new ConcurrentHashMap<>();

    public BundledFrameworks() {
        this.names = new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    /** Every id there is a document for, newest year first. */
    public List<FrameworkId> ids() {
        return names.stream()
                .filter(name -> !name.startsWith(CROSSWALK))
                .map(FrameworkId::new)
                .sorted(Comparator.comparing(BundledFrameworks::year).reversed().thenComparing(FrameworkId::value))
                .toList();
    }

    /** All frameworks, newest year first. */
    public List<Framework> all() {
        return ids().stream().map(id -> framework(id.value())).toList();
    }

    public Optional<Framework> find(FrameworkId id) {
        return Optional.of(id.value()).filter(names::contains).map(this::framework);
    }

    /** The document a framework is read from, byte for byte. */
    public Optional<byte[]> document(FrameworkId id) {
        return Optional.of(id.value()).filter(names::contains).map(name -> bytes(name + SUFFIX));
    }

    public List<Crosswalk> crosswalks() {
        return names.stream()
                .filter(name -> name.startsWith(CROSSWALK))
                .map(this::crosswalk)
                .toList();
    }

    /** What became of the items of a framework in the next year of its programme. */
    public Optional<Crosswalk> crosswalkFrom(FrameworkId earlier) {
        return names.stream()
                .filter(name -> name.startsWith(CROSSWALK + earlier + "-"))
                .map(this::crosswalk)
                .findFirst();
    }

    private static String year(FrameworkId id) {
        return id.value().substring(id.programme().length());
    }

    private Framework framework(String name) {
        return frameworks.computeIfAbsent(
                name, key -> faultless(FrameworkDocuments.read(key + SUFFIX, bytes(key + SUFFIX))));
    }

    private Crosswalk crosswalk(String name) {
        return crosswalks.computeIfAbsent(
                name, key -> faultless(CrosswalkDocuments.read(key + SUFFIX, bytes(key + SUFFIX))));
    }

    private static <T> T faultless(Loaded<T> loaded) {
        return switch (loaded) {
            case Loaded.Ok<T>(var value) -> value;
            case Loaded.Faulty<T>(var faults) ->
                throw new IllegalStateException(
                        faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        };
    }

    private static byte[] bytes(String file) {
        try (var stream = BundledFrameworks.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
