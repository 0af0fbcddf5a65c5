package org.openita.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.framework.Indicator.SubIndicator;
import org.openita.framework.Instrument.Part;
import org.openita.framework.Item.Choice;
import org.openita.framework.Item.DisclosureItem;
import org.openita.framework.Item.SurveyItem;
import org.openita.framework.LevelScale.Level;
import org.openita.framework.LevelScale.SideCondition;
import org.openita.framework.LevelScale.Tone;
import org.openita.framework.Source.Status;

/** A framework in the shape of 2567: ten indicators, EIT in two parts, sub-indicators, named levels, seven topics. */
public final class FrameworkFixture {

    public static final Source SOURCE = new Source("test", Status.VERIFIED, "V1", "made up", "made up");

    private FrameworkFixture() {}

    /** Year 2567 with named levels. */
    public static Framework framework() {
        return framework(2567, namedLevels(), List.of());
    }

    /** The same tree in another year, with another scale and breaks. */
    public static Framework framework(int year, LevelScale levels, List<Framework.Change> changes) {
        return framework(year, levels, changes, List.of(iit(), eit(), oit()));
    }

    /** Any instruments below an overall score. */
    public static Framework framework(
            int year, LevelScale levels, List<Framework.Change> changes, List<Instrument> instruments) {
        var name = text("การประเมิน");
        return new Framework(
                new FrameworkId("test-" + year),
                1,
                Framework.State.PUBLISHED,
                new FiscalYear(year),
                name,
                instruments,
                levels,
                topics(),
                new Suggestions(List.of(), List.of()),
                new Framework.MeasuresPlace(new Code("o34"), new Code("o35")),
                new SampleRules(
                        new SampleRules.StaffSample(10, 30, 400, 4000, SOURCE),
                        List.of(),
                        SampleRules.ShortSample.FLAG,
                        SOURCE),
                changes,
                List.of(SOURCE),
                "00ff",
                Outline.of(name, instruments));
    }

    public static LevelScale namedLevels() {
        return new LevelScale(
                "named",
                List.of(
                        named("ผ่านดีเยี่ยม", "95", Tone.EXCELLENT, "95"),
                        named("ผ่านดี", "85", Tone.GOOD, "85"),
                        new Level("ผ่าน", text("ผ่าน"), new BigDecimal("85"), List.of(), Tone.PASS),
                        new Level("ต้องปรับปรุง", text("ต้องปรับปรุง"), new BigDecimal("70"), List.of(), Tone.IMPROVE),
                        new Level("ด่วน", text("ต้องปรับปรุงโดยด่วน"), BigDecimal.ZERO, List.of(), Tone.URGENT)),
                new BigDecimal("85"),
                Optional.of(new BigDecimal("95")));
    }

    public static LevelScale letters() {
        return new LevelScale(
                "letters",
                List.of(letter("AA", "95"), letter("A", "85"), letter("B", "75"), letter("F", "0")),
                new BigDecimal("85"),
                Optional.empty());
    }

    public static Text text(String thai) {
        return new Text(thai, "en " + thai, SOURCE);
    }

    public static Weight weight(long numerator, long denominator) {
        return new Weight(Ratio.of(numerator, denominator), SOURCE);
    }

    public static SurveyItem question(String code, List<SurveyItem> parts) {
        var choices = List.of(
                new Choice(1, text("น้อย"), BigDecimal.ZERO, SOURCE),
                new Choice(2, text("มาก"), new BigDecimal("100"), SOURCE));
        return new SurveyItem(new Code(code), text(code), parts.isEmpty() ? choices : List.of(), parts);
    }

    public static Instrument iit() {
        return new Instrument(new Code("IIT"), text("IIT"), weight(30, 100), List.of(), surveyed("i", 1, 5));
    }

    public static Instrument eit() {
        var parts = List.of(
                new Part(new Code("EIT1"), text("EIT1"), weight(1, 2)),
                new Part(new Code("EIT2"), text("EIT2"), weight(1, 2)));
        return new Instrument(new Code("EIT"), text("EIT"), weight(30, 100), parts, surveyed("e", 6, 8));
    }

    private static Instrument oit() {
        var nine = List.of(
                sub("9.1", 1, 6), sub("9.2", 7, 13), sub("9.3", 14, 17), sub("9.4", 18, 21), sub("9.5", 22, 25));
        var ten = List.of(sub("10.1", 26, 31), sub("10.2", 32, 35));
        return new Instrument(
                new Code("OIT"),
                text("OIT"),
                weight(40, 100),
                List.of(),
                List.of(
                        new Indicator(new Code("9"), text("การเปิดเผยข้อมูล"), nine, List.of()),
                        new Indicator(new Code("10"), text("การป้องกันการทุจริต"), ten, List.of())));
    }

    /** Indicators of three questions each. */
    private static List<Indicator> surveyed(String prefix, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> {
                    var start = (number - first) * 3;
                    var items = IntStream.rangeClosed(start + 1, start + 3)
                            .<Item>mapToObj(item -> question(prefix + item, List.of()))
                            .toList();
                    return new Indicator(new Code("" + number), text("ตัวชี้วัด " + number), List.of(), items);
                })
                .toList();
    }

    private static SubIndicator sub(String code, int first, int last) {
        var items = IntStream.rangeClosed(first, last)
                .<Item>mapToObj(number -> new DisclosureItem(
                        new Code("o" + number),
                        text("หัวข้อ " + number),
                        text("กลุ่ม"),
                        List.of(),
                        AnswerRule.UNSTATED))
                .toList();
        return new SubIndicator(new Code(code), text(code), items);
    }

    private static List<Topic> topics() {
        return List.of(
                topic(1, "o8", "o9"),
                topic(2, "o13"),
                topic(3, "o4", "o5", "o6"),
                topic(4, "i10", "i11", "i12"),
                topic(5, "o14", "o15", "o16", "o17"),
                topic(6, "o20", "o21"),
                topic(7, "o22", "o23", "o24"));
    }

    private static Topic topic(int number, String... items) {
        return new Topic(
                number,
                text("ประเด็น " + number),
                List.of(items).stream().map(Code::new).toList());
    }

    private static Level named(String code, String minimum, Tone tone, String each) {
        var sides = List.of("IIT", "EIT1", "EIT2", "OIT").stream()
                .map(side -> new SideCondition(new Code(side), new BigDecimal(each)))
                .toList();
        return new Level(code, text(code), new BigDecimal(minimum), sides, tone);
    }

    private static Level letter(String code, String minimum) {
        return new Level(code, text(code), new BigDecimal(minimum), List.of(), Tone.NEUTRAL);
    }
}
