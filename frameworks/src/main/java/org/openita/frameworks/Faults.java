package org.openita.frameworks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with one document while reading goes on. */
final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Node node, String path, String message) {
        add(node.getStartMark(), path, message);
    }

    void add(Optional<Mark> mark, String path, String message) {
        int line = mark.map(Mark::getLine).orElse(0);
        int column = mark.map(Mark::getColumn).orElse(0);
        add(line + 1, column + 1, path, message);
    }

    void add(int line, int column, String path, String message) {
        found.add(new Fault(file, line, column, path, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The value where nothing was found, else the faults in the order of the document. */
    <T> Loaded<T> unlessAny(Supplier<T> value) {
        if (found.isEmpty()) {
            return new Loaded.Ok<>(value.get());
        }
        found.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new Loaded.Faulty<>(found);
    }
}
