package org.openita.report;

import java.util.BitSet;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/** Tells the PDF layout where lines may end; belongs to one rendering, because it remembers the text it was asked. */
final class ThaiSplit implements SplitCharacter {

    private char[] characters = {};
    private int length;
    private int last;
    private String text = "";
    private BitSet breaks = new BitSet();

    // The same array, not an equal one: comparing contents for every character would take the square of the time.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] cc, PdfChunk[] ck) {
        // Asked for one character after the other; the layout reuses its array, so a step back may mean another text.
        if (cc != characters || end != length || current <= last) {
            look(cc, end);
        }
        last = current;
        return breaks.get(current + 1);
    }

    private void look(char[] cc, int end) {
        characters = cc;
        length = end;
        var now = new String(cc, 0, end);
        if (!now.equals(text)) {
            text = now;
            breaks = ThaiText.breaks(now);
        }
    }
}
