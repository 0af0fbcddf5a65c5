package org.openita.report;

import java.awt.Color;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontCaching;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;
import org.openpdf.text.pdf.GlyphLayoutManager;

/** Sarabun in its four cuts, for PDF and for drawing; loaded once, then only read, so that all threads may share it. */
final class Typeface {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final GlyphLayoutManager layout;
    private final Map<Cut, BaseFont> pdf = new EnumMap<>(Cut.class);
    private final Map<Cut, java.awt.Font> awt = new EnumMap<>(Cut.class);

    private Typeface() {
        var files = new GlyphLayoutFontManager().setFontCaching(FontCaching.OFF);
        layout = new GlyphLayoutManager(files).setWriteActualText(true);
        for (var cut : Cut.values()) {
            try (var forPdf = open(cut);
                    var forDrawing = open(cut)) {
                var base = layout.loadFont(cut.file, forPdf, 12).getBaseFont();
                base.setSecureRandom(new SamePrefix());
                pdf.put(cut, base);
                awt.put(cut, java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, forDrawing));
            } catch (FontLoadException | FontFormatException e) {
                throw new IllegalStateException(cut.file, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Typeface sarabun() {
        return Loaded.SARABUN;
    }

    GlyphLayoutManager layout() {
        return layout;
    }

    Font pdf(Cut cut, float size, Color color) {
        return new Font(base(cut), size, Font.NORMAL, color);
    }

    BaseFont base(Cut cut) {
        return find(pdf, cut);
    }

    java.awt.Font awt(Cut cut, double size) {
        return find(awt, cut).deriveFont((float) size);
    }

    double width(Cut cut, double size, String text) {
        return awt(cut, size).getStringBounds(text, EXACT).getWidth();
    }

    /** The PDF font that stands for a font given to a drawing; regular for the one a drawing begins with. */
    BaseFont base(java.awt.Font font) {
        for (var cut : Cut.values()) {
            if (find(awt, cut).getFontName().equals(font.getFontName())) {
                return base(cut);
            }
        }
        return base(Cut.REGULAR);
    }

    private static <T> T find(Map<Cut, T> fonts, Cut cut) {
        var font = fonts.get(cut);
        if (font == null) {
            throw new IllegalStateException("not loaded: " + cut);
        }
        return font;
    }

    private static InputStream open(Cut cut) {
        var stream = Typeface.class.getResourceAsStream("/fonts/" + cut.file);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: /fonts/" + cut.file);
        }
        return stream;
    }

    /** The four cuts of the family. */
    enum Cut {
        REGULAR("Sarabun-Regular.ttf"),
        BOLD("Sarabun-Bold.ttf"),
        ITALIC("Sarabun-Italic.ttf"),
        BOLD_ITALIC("Sarabun-BoldItalic.ttf");

        private final String file;

        Cut(String file) {
            this.file = file;
        }

        static Cut of(Run run) {
            boolean italic = run.has(Run.Mark.ITALIC);
            if (run.has(Run.Mark.BOLD)) {
                return italic ? BOLD_ITALIC : BOLD;
            }
            return italic ? ITALIC : REGULAR;
        }

        Cut bolder() {
            return this == ITALIC || this == BOLD_ITALIC ? BOLD_ITALIC : BOLD;
        }
    }

    private static final class Loaded {
        static final Typeface SARABUN = new Typeface();
    }

    /** Gives every embedded subset the same name prefix, so that a document has the same bytes each time. */
    private static final class SamePrefix extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
