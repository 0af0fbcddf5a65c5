package org.openita.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.bench.HonestRespondents.Mood;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;
import org.openita.quality.ObservedSheet;
import org.openita.quality.QualityRules;
import org.openita.quality.Reason;
import org.openita.quality.SheetFlags;
import org.openita.uncertainty.SheetLayout;

/**
 * What the rules for doubtful sheets find of planted fraud, and how often they flag honest sheets. What is noticed while
 * answering, too fast and many from one device, is left out: a generator would only find what it put in itself.
 */
public final class FraudDetection {

    private static final int AGENCIES = 300;
    private static final int HONEST = 180;
    private static final int[] PLANTED = {20, 60};
    private static final List<Reason> RULES =
            List.of(Reason.STRAIGHT_LINE, Reason.IDENTICAL, Reason.BURST, Reason.ALL_BEST, Reason.CONTRADICTION);

    private final Framework framework =
            new BundledFrameworks().find(new FrameworkId("th-national-2567")).orElseThrow();
    private final List<Code> questions;
    private final QualityRules rules;

    private FraudDetection(Code part) {
        this.questions = SheetLayout.of(framework, part).places();
        this.rules = QualityRules.of(framework, questions);
    }

    public static void main(String[] args) {
        for (var part : List.of("IIT", "EIT1")) {
            System.out.println("\n" + part + ": % of sheets flagged (95 % interval)\n");
            System.out.println("| respondents | sheets | " + String.join(" | ", names())
                    + " | in doubt | agencies, identical | agencies, burst |");
            System.out.println("| --- ".repeat(RULES.size() + 5) + "|");
            var detection = new FraudDetection(new Code(part));
            for (var mood : Mood.values()) {
                for (int size : new int[] {30, 100, 400}) {
                    detection.honest(mood, size);
                }
                for (int size : PLANTED) {
                    for (var fraud : PlantedFraud.values()) {
                        detection.planted(mood, fraud, size);
                    }
                }
            }
        }
    }

    private static List<String> names() {
        return RULES.stream()
                .map(rule -> rule.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    private void honest(Mood mood, int size) {
        var shares = new Shares();
        for (int agency = 0; agency < AGENCIES; agency++) {
            var random = new SplittableRandom(2567L * size + agency);
            var respondents = new HonestRespondents(framework, questions, mood, random);
            shares.add(rules.judge(sheets(respondents, size)).flags());
        }
        shares.print(mood, "honest only, " + size + " an agency");
    }

    private void planted(Mood mood, PlantedFraud fraud, int size) {
        var shares = new Shares();
        for (int agency = 0; agency < AGENCIES; agency++) {
            var random = new SplittableRandom(2568L * fraud.words.length() + agency);
            var respondents = new HonestRespondents(framework, questions, mood, random);
            var sheets = new ArrayList<>(fraud.sheets(respondents, size, random));
            sheets.addAll(sheets(respondents, HONEST));
            shares.add(rules.judge(sheets).flags().subList(0, size));
        }
        shares.print(mood, size + " beside " + HONEST + ", " + fraud.words);
    }

    private static List<ObservedSheet> sheets(HonestRespondents respondents, int size) {
        return IntStream.range(0, size)
                .mapToObj(person -> PlantedFraud.on(respondents, respondents.sheet()))
                .toList();
    }

    /** The shares of all rules, for sheets of one kind. */
    private static final class Shares {

        private final Map<Reason, FlaggedShare> byRule = new EnumMap<>(Reason.class);
        private final FlaggedShare doubted = new FlaggedShare();
        private final FlaggedShare withIdentical = new FlaggedShare();
        private final FlaggedShare withBurst = new FlaggedShare();

        private Shares() {
            RULES.forEach(rule -> byRule.put(rule, new FlaggedShare()));
        }

        private void add(List<SheetFlags> flags) {
            byRule.forEach((rule, share) ->
                    share.add(flags.stream().filter(each -> each.has(rule)).count(), flags.size()));
            doubted.add(flags.stream().filter(SheetFlags::doubted).count(), flags.size());
            withIdentical.add(flags.stream().anyMatch(each -> each.has(Reason.IDENTICAL)) ? 1 : 0, 1);
            withBurst.add(flags.stream().anyMatch(each -> each.has(Reason.BURST)) ? 1 : 0, 1);
        }

        private void print(Mood mood, String sheets) {
            var cells = Stream.concat(byRule.values().stream(), Stream.of(doubted, withIdentical, withBurst))
                    .map(FlaggedShare::percent)
                    .toList();
            System.out.println("| " + mood.words + " | " + sheets + " | " + String.join(" | ", cells) + " |");
        }
    }
}
