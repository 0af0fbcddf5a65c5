package org.openita.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkFixture;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Instrument.Part;
import org.openita.framework.Item;
import org.openita.framework.Item.Choice;
import org.openita.framework.Item.SurveyItem;
import org.openita.scoring.ChoiceCounts;
import org.openita.scoring.KnownValues;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;

/** A framework whose questions have five choices worth 0, 25, 50, 75 and 100, and sheets that answer them. */
public final class SheetFixture {

    public static final Framework FRAMEWORK =
            FrameworkFixture.framework(2567, FrameworkFixture.namedLevels(), List.of(), List.of(iit(), eit(), oit()));

    public static final SheetLayout IIT = layout("", "i", 15);
    public static final SheetLayout EIT1 = layout("EIT1", "e", 9);
    public static final SheetLayout EIT2 = layout("EIT2", "e", 9);

    private SheetFixture() {}

    private static SheetLayout layout(String part, String prefix, int questions) {
        return SheetLayout.of(
                FRAMEWORK,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(number -> new Code(prefix + number))
                        .map(code -> part.isEmpty() ? code : code.within(new Code(part)))
                        .toList());
    }

    /** So many sheets on which every question has the same answer. */
    public static SheetSample alike(SheetLayout layout, int sheets, int choice, OptionalInt population) {
        var sheet = new byte[layout.width()];
        Arrays.fill(sheet, (byte) choice);
        return SheetSample.of(
                layout, IntStream.range(0, sheets).mapToObj(each -> sheet).toList(), population);
    }

    /** The result of these samples, with OIT given. */
    public static ScoreTree result(String oit, SheetSample... samples) {
        var counts = new HashMap<Code, ChoiceCounts>();
        for (var sample : samples) {
            counts.putAll(sample.counts());
        }
        var given = new KnownValues(Map.of(new Code("OIT"), new BigDecimal(oit)));
        return Scoring.score(FRAMEWORK, given.with(counts));
    }

    private static Instrument iit() {
        return new Instrument(
                new Code("IIT"),
                FrameworkFixture.text("IIT"),
                FrameworkFixture.weight(30, 100),
                List.of(),
                indicators("i", 1, 5));
    }

    private static Instrument eit() {
        var parts = List.of(
                new Part(new Code("EIT1"), FrameworkFixture.text("EIT1"), FrameworkFixture.weight(1, 2)),
                new Part(new Code("EIT2"), FrameworkFixture.text("EIT2"), FrameworkFixture.weight(1, 2)));
        return new Instrument(
                new Code("EIT"),
                FrameworkFixture.text("EIT"),
                FrameworkFixture.weight(30, 100),
                parts,
                indicators("e", 6, 8));
    }

    private static Instrument oit() {
        return FrameworkFixture.framework().instruments().getLast();
    }

    private static List<Indicator> indicators(String prefix, int first, int last) {
        var indicators = new ArrayList<Indicator>();
        for (int number = first; number <= last; number++) {
            var start = (number - first) * 3;
            var items = IntStream.rangeClosed(start + 1, start + 3)
                    .<Item>mapToObj(item -> question(prefix + item))
                    .toList();
            indicators.add(new Indicator(
                    new Code("" + number), FrameworkFixture.text("ตัวชี้วัด " + number), List.of(), items));
        }
        return indicators;
    }

    private static SurveyItem question(String code) {
        var choices = IntStream.rangeClosed(1, 5)
                .mapToObj(order -> new Choice(
                        order,
                        FrameworkFixture.text("ตัวเลือก " + order),
                        BigDecimal.valueOf((order - 1) * 25L),
                        FrameworkFixture.SOURCE))
                .toList();
        return new SurveyItem(new Code(code), FrameworkFixture.text(code), choices, List.of());
    }
}
