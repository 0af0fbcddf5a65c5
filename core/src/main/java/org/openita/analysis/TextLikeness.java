package org.openita.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.framework.Digits;

/** How much two texts are the same, whatever their spacing, punctuation, digits and years. */
public final class TextLikeness {

    /**
     * From here on two texts are nearly the same: a sentence with a few words replaced stays above, two sentences that
     * only share official phrases stay below.
     */
    public static final double NEARLY_SAME = 0.8;

    private static final int GRAM = 3;

    private TextLikeness() {}

    /** From 0 for nothing in common to 1 for the same: shared runs of three characters against all of them. */
    public static double between(String one, String other) {
        return between(plain(one), plain(other), grams(plain(one)), grams(plain(other)));
    }

    public static boolean nearlySame(String one, String other) {
        return between(one, other) >= NEARLY_SAME;
    }

    /** Every two texts that are nearly the same, in the order given; empty texts are like nothing. */
    public static <L> List<Pair<L>> pairs(List<Labelled<L>> texts) {
        var plain = texts.stream().map(text -> plain(text.text())).toList();
        var grams = plain.stream().map(TextLikeness::grams).toList();
        var pairs = new ArrayList<Pair<L>>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                var likeness = between(plain.get(i), plain.get(j), grams.get(i), grams.get(j));
                if (likeness >= NEARLY_SAME) {
                    pairs.add(new Pair<>(texts.get(i).label(), texts.get(j).label(), likeness));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** Texts that hang together by being nearly the same as one another, each group in the order given. */
    public static <L> List<Group<L>> groups(List<Labelled<L>> texts) {
        var groups = new ArrayList<Group<L>>();
        for (var pair : pairs(texts)) {
            var joined = groups.stream().filter(group -> group.holdsOneOf(pair)).toList();
            groups.removeAll(joined);
            var members = texts.stream()
                    .map(Labelled::label)
                    .filter(label -> pair.holds(label)
                            || joined.stream().anyMatch(group -> group.members().contains(label)))
                    .distinct()
                    .toList();
            var least = joined.stream().mapToDouble(Group::likeness).reduce(pair.likeness(), Math::min);
            groups.add(new Group<>(members, least));
        }
        return List.copyOf(groups);
    }

    private static double between(
            String one, String other, Map<String, Integer> oneGrams, Map<String, Integer> otherGrams) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        var shared = 0;
        for (var gram : oneGrams.entrySet()) {
            shared += Math.min(gram.getValue(), otherGrams.getOrDefault(gram.getKey(), 0));
        }
        var all = size(one) + size(other);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static String plain(String text) {
        var folded =
                Digits.arabic(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        return folded.replaceAll("(พ\\.?\\s*ศ\\.?\\s*)?(?<!\\d)(25|20)\\d\\d(?!\\d)", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "");
    }

    private static Map<String, Integer> grams(String plain) {
        var grams = new HashMap<String, Integer>();
        for (int i = 0; i + GRAM <= plain.length(); i++) {
            grams.merge(plain.substring(i, i + GRAM), 1, Integer::sum);
        }
        return grams;
    }

    private static int size(String plain) {
        return Math.max(0, plain.length() - GRAM + 1);
    }

    /** A text and what it is called. */
    public record Labelled<L>(L label, String text) {}

    /** Two texts that are nearly the same. */
    public record Pair<L>(L first, L second, double likeness) {

        boolean holds(L label) {
            return first.equals(label) || second.equals(label);
        }
    }

    /**
     * Texts that are nearly the same.
     *
     * @param likeness the least between two of them that were found alike; 1 where all are the same
     */
    public record Group<L>(List<L> members, double likeness) {

        public Group {
            members = List.copyOf(members);
        }

        public boolean identical() {
            return likeness == 1;
        }

        boolean holdsOneOf(Pair<L> pair) {
            return members.contains(pair.first()) || members.contains(pair.second());
        }
    }
}
