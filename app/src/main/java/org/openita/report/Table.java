package org.openita.report;

import java.util.List;
import java.util.Optional;

/** A table; its header is repeated on every page it reaches, and no row is cut off. */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row of " + row.cells().size() + " cells under " + columns.size() + " columns: " + row);
            }
        }
    }

    /** A table with many columns, set in smaller type. */
    public boolean isWide() {
        return columns.size() > 5;
    }

    /** A column: its width relative to the others. */
    public record Column(String header, double width, Alignment alignment) {

        public static Column text(String header, double width) {
            return new Column(header, width, Alignment.START);
        }

        public static Column number(String header, double width) {
            return new Column(header, width, Alignment.END);
        }
    }

    /** One row, a cell for every column. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells).stream().map(Cell::of).toList());
        }
    }

    /** The text of a cell, and the tint under it where the cell stands for a level. */
    public record Cell(RichText text, Optional<Tone> tone) {

        public static Cell of(String text) {
            return new Cell(RichText.of(text), Optional.empty());
        }

        public static Cell toned(String text, Tone tone) {
            return new Cell(RichText.of(text), Optional.of(tone));
        }
    }
}
