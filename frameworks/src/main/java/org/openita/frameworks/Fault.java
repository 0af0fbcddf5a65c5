package org.openita.frameworks;

/**
 * What is wrong at one place of a document.
 *
 * @param line counted from 1, as {@code column} is
 * @param path the keys that lead there, such as {@code instruments[2].weight.value}; empty for the document itself
 */
public record Fault(String file, int line, int column, String path, String message) {

    @Override
    public String toString() {
        var place = file + ":" + line + ":" + column + ": ";
        return path.isEmpty() ? place + message : place + path + ": " + message;
    }
}
