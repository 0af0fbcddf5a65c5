package org.openita.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openita.framework.Code;
import org.openita.framework.Framework;

/**
 * The honest respondents of one made-up agency. Each has an attitude that all answers share and answers more or less evenly;
 * the agency has questions that go better or worse, days with more or fewer answers, and a rush on the last.
 */
final class HonestRespondents {

    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 30;
    private static final int WEEK = 7;
    private static final int WORKING_DAYS = 5;
    private static final double WEEKEND = 0.2;
    private static final int REMINDER_EVERY = 10;
    private static final double REMINDER = 2.5;
    private static final double LAST_DAY = 5;
    private static final double ONE_OPINION = 0.15;
    private static final double MISREADS_ONE = 0.05;
    private static final double TOP = 3;

    private final Framework framework;
    private final List<Code> questions;
    private final Mood mood;
    private final SplittableRandom random;
    private final double[] ease;
    private final double[] upTo = new double[DAYS];

    HonestRespondents(Framework framework, List<Code> questions, Mood mood, SplittableRandom random) {
        this.framework = framework;
        this.questions = questions;
        this.mood = mood;
        this.random = random;
        this.ease = questions.stream()
                .mapToDouble(question -> 0.3 * random.nextGaussian())
                .toArray();
        var sum = 0.0;
        for (int day = 0; day < DAYS; day++) {
            sum += weight(day);
            upTo[day] = sum;
        }
    }

    private double weight(int day) {
        var usual = Math.exp(0.4 * random.nextGaussian()) * (day % WEEK < WORKING_DAYS ? 1 : WEEKEND);
        if (day == DAYS - 1) {
            return LAST_DAY;
        }
        return day % REMINDER_EVERY == REMINDER_EVERY - 1 ? REMINDER * usual : usual;
    }

    /** One person's sheet. */
    byte[] sheet() {
        var attitude = mood.centre + 0.8 * random.nextGaussian();
        var evenness = random.nextDouble() < ONE_OPINION ? 0 : random.nextDouble(0.2, 1);
        var sheet = new byte[questions.size()];
        for (int question = 0; question < sheet.length; question++) {
            var own = evenness == 0 ? 0 : ease[question] + evenness * random.nextGaussian();
            sheet[question] = choice(question, Math.clamp(attitude + own, 0, TOP) / TOP);
        }
        if (random.nextDouble() < MISREADS_ONE) {
            var misread = random.nextInt(sheet.length);
            sheet[misread] = (byte) (choices(misread).size() + 1 - sheet[misread]);
        }
        return sheet;
    }

    /** The best choice throughout. */
    byte[] allBest() {
        var sheet = new byte[questions.size()];
        for (int question = 0; question < sheet.length; question++) {
            sheet[question] = choices(question).getLast();
        }
        return sheet;
    }

    /** The choice at a place between the worst, 0, and the best, 1; of yes and no the bad only where it is quite bad. */
    private byte choice(int question, double place) {
        var ascending = choices(question);
        if (ascending.size() == 2) {
            return ascending.get(place < 0.2 ? 0 : 1);
        }
        return ascending.get((int) Math.min(ascending.size() - 1, Math.floor(place * ascending.size())));
    }

    /** The numbers of a question's choices, the worst first. */
    List<Byte> choices(int question) {
        return Choices.ascending(framework, questions.get(question));
    }

    int questions() {
        return questions.size();
    }

    /** A day as people choose it. */
    LocalDate day() {
        var drawn = random.nextDouble(upTo[DAYS - 1]);
        var day = IntStream.range(0, DAYS).filter(each -> upTo[each] > drawn).findFirst();
        return OPENED.plusDays(day.orElse(DAYS - 1));
    }

    /** Any day before the last, one as good as the other. */
    LocalDate anyDay() {
        return OPENED.plusDays(random.nextInt(DAYS - 1));
    }

    /** What the respondents of an agency think of it, from 0 to 3. */
    enum Mood {
        MIXED("middle of the scale", 1.5),
        CONTENT("content", 2.5),
        NEARLY_ALL_BEST("nearly all best", 4);

        final String words;
        private final double centre;

        Mood(String words, double centre) {
            this.words = words;
            this.centre = centre;
        }
    }
}
