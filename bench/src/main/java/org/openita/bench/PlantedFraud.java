package org.openita.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openita.quality.ObservedSheet;
import org.openita.quality.SheetFlags;

/** Ways to answer that are not one honest person's, planted among honest sheets to see which rule finds them. */
enum PlantedFraud {
    STRAIGHT_BOT("bot, one place throughout, spread over the days") {
        @Override
        List<ObservedSheet> sheets(HonestRespondents agency, int size, SplittableRandom random) {
            return IntStream.range(0, size)
                    .mapToObj(each -> on(agency, straight(agency, 1 + random.nextInt(MOST_CHOICES))))
                    .toList();
        }
    },
    RANDOM_BOT("bot, at random, spread over the days") {
        @Override
        List<ObservedSheet> sheets(HonestRespondents agency, int size, SplittableRandom random) {
            return IntStream.range(0, size)
                    .mapToObj(each -> on(agency, anything(agency, random)))
                    .toList();
        }
    },
    ONE_FOR_MANY("one officer for many, a question in 20 changed, one day") {
        @Override
        List<ObservedSheet> sheets(HonestRespondents agency, int size, SplittableRandom random) {
            var first = agency.sheet();
            var day = agency.anyDay();
            return IntStream.range(0, size)
                    .mapToObj(each -> new ObservedSheet(nearly(first, agency, random), day, SheetFlags.NONE))
                    .toList();
        }
    },
    COACHED("coached to answer all best, one day") {
        @Override
        List<ObservedSheet> sheets(HonestRespondents agency, int size, SplittableRandom random) {
            var day = agency.anyDay();
            return IntStream.range(0, size)
                    .mapToObj(each -> new ObservedSheet(agency.allBest(), day, SheetFlags.NONE))
                    .toList();
        }
    },
    COPIED("one sheet copied exactly, spread over the days") {
        @Override
        List<ObservedSheet> sheets(HonestRespondents agency, int size, SplittableRandom random) {
            var first = agency.sheet();
            return IntStream.range(0, size).mapToObj(each -> on(agency, first)).toList();
        }
    },
    MEETING("no fraud: honest people who answer at one meeting") {
        @Override
        List<ObservedSheet> sheets(HonestRespondents agency, int size, SplittableRandom random) {
            var day = agency.anyDay();
            return IntStream.range(0, size)
                    .mapToObj(each -> new ObservedSheet(agency.sheet(), day, SheetFlags.NONE))
                    .toList();
        }
    };

    private static final int MOST_CHOICES = 6;
    private static final double CHANGED = 0.05;

    final String words;

    PlantedFraud(String words) {
        this.words = words;
    }

    abstract List<ObservedSheet> sheets(HonestRespondents agency, int size, SplittableRandom random);

    static ObservedSheet on(HonestRespondents agency, byte[] sheet) {
        return new ObservedSheet(sheet, agency.day(), SheetFlags.NONE);
    }

    private static byte[] straight(HonestRespondents agency, int place) {
        var sheet = new byte[agency.questions()];
        for (int question = 0; question < sheet.length; question++) {
            sheet[question] = (byte) Math.min(place, agency.choices(question).size());
        }
        return sheet;
    }

    private static byte[] anything(HonestRespondents agency, SplittableRandom random) {
        var sheet = new byte[agency.questions()];
        for (int question = 0; question < sheet.length; question++) {
            sheet[question] = any(agency, question, random);
        }
        return sheet;
    }

    private static byte[] nearly(byte[] first, HonestRespondents agency, SplittableRandom random) {
        var sheet = first.clone();
        for (int question = 0; question < sheet.length; question++) {
            if (random.nextDouble() < CHANGED) {
                sheet[question] = any(agency, question, random);
            }
        }
        return sheet;
    }

    private static byte any(HonestRespondents agency, int question, SplittableRandom random) {
        return (byte) (1 + random.nextInt(agency.choices(question).size()));
    }
}
