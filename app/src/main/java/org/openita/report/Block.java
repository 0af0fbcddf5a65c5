package org.openita.report;

import java.util.List;
import java.util.Optional;

/** One thing that stands below the other in a section. */
public sealed interface Block
        permits Block.Cover,
                Block.Heading,
                Block.Paragraph,
                Block.Bullets,
                Block.KeyFigures,
                Block.ChartBlock,
                Block.Notice,
                Table {

    /** A page of its own: the seal, the title in large type, and the lines at its foot. */
    record Cover(Optional<Picture> seal, List<String> title, List<String> foot) implements Block {

        public Cover {
            title = List.copyOf(title);
            foot = List.copyOf(foot);
        }
    }

    /** A heading of level 1 (highest) to 3; stays with what follows it and is a bookmark. */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level: " + level);
            }
        }
    }

    /** Running text. */
    record Paragraph(RichText text, Alignment alignment, Indent indent) implements Block {

        /** The paragraph of an official letter: first line indented. */
        public static Paragraph of(String text) {
            return new Paragraph(RichText.of(text), Alignment.START, Indent.FIRST_LINE);
        }

        public static Paragraph flush(RichText text) {
            return new Paragraph(text, Alignment.START, Indent.NONE);
        }
    }

    /** Whether the first line of a paragraph is moved in, as official Thai documents do. */
    enum Indent {
        NONE,
        FIRST_LINE
    }

    /** A list of points. */
    record Bullets(List<RichText> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A few figures side by side that say the answer first. */
    record KeyFigures(List<KeyFigure> figures) implements Block {

        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** One figure, its label above and, where it is a level, its colour. */
    record KeyFigure(String label, String value, Optional<Tone> tone) {

        public static KeyFigure of(String label, String value) {
            return new KeyFigure(label, value, Optional.empty());
        }
    }

    /** A chart whose title is its message; the alternative says in words what it shows. */
    record ChartBlock(Chart chart, String message, String alternative) implements Block {}

    /** A remark set apart from the text. */
    record Notice(RichText text, Tone tone) implements Block {

        public static Notice of(String text) {
            return new Notice(RichText.of(text), Tone.NEUTRAL);
        }
    }
}
