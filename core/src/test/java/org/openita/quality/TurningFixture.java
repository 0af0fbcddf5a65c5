package org.openita.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkFixture;
import org.openita.framework.Indicator;
import org.openita.framework.Instrument;
import org.openita.framework.Item;
import org.openita.framework.Item.Choice;
import org.openita.framework.Item.SurveyItem;
import org.openita.quality.Contradiction.Answer;
import org.openita.quality.Contradiction.Wording;

/** A questionnaire of 14 questions with five choices, the best last in even ones and first in odd ones. */
final class TurningFixture {

    static final int QUESTIONS = 14;
    static final int CHOICES = 5;
    static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    static final List<Code> PLACES =
            IntStream.range(0, QUESTIONS).mapToObj(TurningFixture::code).toList();

    private static final Contradiction PAIR = new Contradiction(
            new Answer(PLACES.get(0), 100, 100), new Answer(PLACES.get(1), 0, 25), new Wording("", "not both"));

    private TurningFixture() {}

    static QualityRules rules() {
        return QualityRules.of(framework(), PLACES, List.of(PAIR));
    }

    /** The same questionnaire as seen by rules that ask only every second question: the best stands last in each. */
    static QualityRules withoutTurns() {
        var places = IntStream.range(0, QUESTIONS)
                .filter(question -> question % 2 == 0)
                .mapToObj(PLACES::get)
                .toList();
        return QualityRules.of(framework(), places, List.of());
    }

    /** A sheet by what its answers are worth, in quarters from 0 to 4. */
    static byte[] worth(int... quarters) {
        var sheet = new byte[QUESTIONS];
        for (int question = 0; question < QUESTIONS; question++) {
            var quarter = quarters[question % quarters.length];
            sheet[question] = (byte) (question % 2 == 0 ? quarter + 1 : CHOICES - quarter);
        }
        return sheet;
    }

    /** A sheet that chooses one place throughout. */
    static byte[] straight(int choice) {
        var sheet = new byte[QUESTIONS];
        Arrays.fill(sheet, (byte) choice);
        return sheet;
    }

    /** A sheet of somebody whose answers lie around an attitude, from 0 to 4. */
    static byte[] person(double attitude, Random random) {
        return worth(random.ints(QUESTIONS, 0, 100)
                .map(each -> Math.clamp(Math.round(attitude + random.nextGaussian()), 0, CHOICES - 1))
                .toArray());
    }

    /** Sheets that came one a day. */
    static List<ObservedSheet> daily(List<byte[]> sheets) {
        return IntStream.range(0, sheets.size())
                .mapToObj(each -> on(each, sheets.get(each)))
                .toList();
    }

    static ObservedSheet on(int day, byte[] sheet) {
        return new ObservedSheet(sheet, MONDAY.plusDays(day), SheetFlags.NONE);
    }

    /** So many people of many attitudes, one a day. */
    static List<byte[]> people(int size, Random random) {
        var sheets = new ArrayList<byte[]>();
        for (int person = 0; person < size; person++) {
            sheets.add(person(2 + random.nextGaussian(), random));
        }
        return sheets;
    }

    private static Code code(int question) {
        return new Code("i" + (question + 1));
    }

    private static Framework framework() {
        var items = IntStream.range(0, QUESTIONS)
                .<Item>mapToObj(TurningFixture::question)
                .toList();
        var indicator = new Indicator(new Code("1"), FrameworkFixture.text("ตัวชี้วัด"), List.of(), items);
        var iit = new Instrument(
                new Code("IIT"),
                FrameworkFixture.text("IIT"),
                FrameworkFixture.weight(1, 1),
                List.of(),
                List.of(indicator));
        return FrameworkFixture.framework(2567, FrameworkFixture.namedLevels(), List.of(), List.of(iit));
    }

    private static SurveyItem question(int question) {
        var choices = IntStream.range(0, CHOICES)
                .mapToObj(place -> new Choice(
                        place + 1,
                        FrameworkFixture.text("ตัวเลือก"),
                        BigDecimal.valueOf(25L * (question % 2 == 0 ? place : CHOICES - 1 - place)),
                        FrameworkFixture.SOURCE))
                .toList();
        return new SurveyItem(code(question), FrameworkFixture.text("ข้อ"), choices, List.of());
    }
}
