package org.openita.comparison;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** In which order a year's rows can be asked for. */
record RowOrder(Column column, Direction direction) {

    /** What rows can be ordered by. */
    enum Column {
        NAME,
        OVERALL,
        IIT,
        EIT,
        OIT,
        RANK
    }

    /** Smallest or largest first. */
    enum Direction {
        UP,
        DOWN
    }

    private static final RowOrder BY_NAME = new RowOrder(Column.NAME, Direction.UP);

    /** As a sort is written in an address, downward where it begins with a minus; an unknown one means by name. */
    static RowOrder named(String sort) {
        var direction = sort.startsWith("-") ? Direction.DOWN : Direction.UP;
        return switch (sort.startsWith("-") ? sort.substring(1) : sort) {
            case "name" -> new RowOrder(Column.NAME, direction);
            case "overall" -> new RowOrder(Column.OVERALL, direction);
            case "IIT" -> new RowOrder(Column.IIT, direction);
            case "EIT" -> new RowOrder(Column.EIT, direction);
            case "OIT" -> new RowOrder(Column.OIT, direction);
            case "rank" -> new RowOrder(Column.RANK, direction);
            default -> BY_NAME;
        };
    }

    /** Rows come by name; what is equal stays so. */
    Comparator<Placed> comparator() {
        return switch (column) {
            case NAME -> directed(Comparator.comparingInt(Placed::position));
            case OVERALL -> by(row -> row.standing().overall());
            case IIT, EIT, OIT -> by(row -> row.standing().instrument(column.name()));
            case RANK -> by(row -> row.inType().map(rank -> rank.place()));
        };
    }

    private <T> Comparator<T> directed(Comparator<T> upward) {
        return direction == Direction.DOWN ? upward.reversed() : upward;
    }

    /** Unknown figures come last in either direction. */
    private <T extends Comparable<T>> Comparator<Placed> by(Function<Placed, Optional<T>> figure) {
        Comparator<T> order = directed(Comparator.<T>naturalOrder());
        return (one, other) -> {
            var first = figure.apply(one);
            var second = figure.apply(other);
            if (first.isPresent() && second.isPresent()) {
                return order.compare(first.get(), second.get());
            }
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        };
    }
}
