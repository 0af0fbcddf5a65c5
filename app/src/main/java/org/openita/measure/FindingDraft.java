package org.openita.measure;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openita.analysis.TopicFinding;
import org.openita.analysis.TopicFinding.Basis;
import org.openita.analysis.TopicFinding.Standing;
import org.openita.analysis.YearComparison.Change;
import org.openita.framework.Node;
import org.openita.framework.Node.Kind;
import org.openita.framework.Ratio;
import org.openita.platform.Decimals;

/** One finding put into words: what it rests on, where that stands, what moved, and what it is worth. */
record FindingDraft(TopicFinding finding, Words words) {

    /** Longer names are whole questions; where several items are listed, these go by their codes alone. */
    private static final int LONGEST_NAME = 75;

    private static final BigDecimal FULL = new BigDecimal("100.00");

    String text() {
        var basis = words.say("finding.basis", words.say(finding.topic().title()), String.join(" ", basis()));
        return Stream.of(Optional.of(basis), Optional.of(standing()), certainty(), trend(), Optional.of(worth()))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    /** The scores it rests on: the items' own, then those that stand for items, then what nothing is known of. */
    private List<String> basis() {
        var clauses = new ArrayList<String>();
        var own = bases(basis -> known(basis) && basis.isOwn())
                .map(basis -> words.say("finding.own", named(basis.item()), score(basis)))
                .toList();
        if (!own.isEmpty()) {
            clauses.add(words.say("finding.own.all", words.list(own)));
        }
        bases(basis -> known(basis) && !basis.isOwn())
                .map(Basis::place)
                .distinct()
                .forEach(place -> clauses.add(standIn(place)));
        var unknown = items(basis -> !known(basis));
        if (!unknown.isEmpty()) {
            clauses.add(words.say("finding.none", words.list(unknown)));
        }
        return clauses;
    }

    private String standIn(Node place) {
        var items = items(basis -> basis.place().equals(place));
        var score = bases(basis -> basis.place().equals(place)).findFirst().map(FindingDraft::score);
        return words.say("finding.stands", words.list(items), items.size(), words.place(place), score.orElseThrow());
    }

    private String standing() {
        return finding.weakest()
                .map(weakest -> words.say(
                        "finding.standing." + finding.standing(),
                        several() ? "many" : "one",
                        words.list(lowest(score(weakest))),
                        score(weakest),
                        Words.plain(finding.target()),
                        Decimals.two(finding.toTarget().orElseThrow().abs()),
                        Decimals.two(finding.toFull().orElseThrow())))
                .orElseGet(() -> words.say("finding.standing.none"));
    }

    private List<String> lowest(String score) {
        return bases(FindingDraft::known)
                .filter(basis -> score(basis).equals(score))
                .map(Basis::place)
                .distinct()
                .map(this::lowestName)
                .toList();
    }

    private String lowestName(Node place) {
        if (place.kind() != Kind.ITEM) {
            return words.place(place);
        }
        return isQuestion(place)
                ? words.say("finding.question", place.code().value(), words.say(place.name()))
                : place.code().value();
    }

    /** What other scores say about items whose own is unknown. */
    private Optional<String> certainty() {
        var unknown = bases(basis -> !basis.isOwn() || !known(basis)).toList();
        var low = unknown.stream()
                .map(basis -> basis.bounds().low().rounded())
                .min(Comparator.naturalOrder())
                .filter(least -> least.signum() > 0);
        var high = unknown.stream()
                .map(basis -> basis.bounds().high().rounded())
                .max(Comparator.naturalOrder())
                .filter(most -> most.compareTo(FULL) < 0);
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        var certain = low.isEmpty() ? "most" : high.isEmpty() ? "least" : "between";
        return Optional.of(words.say(
                "finding.certain." + certain,
                unknown.size(),
                low.map(Decimals::two).orElse(""),
                high.map(Decimals::two).orElse(""),
                unknown.size() == finding.bases().size() ? "all" : "some"));
    }

    private Optional<String> trend() {
        var moves = finding.bases().stream()
                .flatMap(basis -> basis.change().stream())
                .distinct()
                .map(this::move)
                .toList();
        return moves.isEmpty() ? Optional.empty() : Optional.of(words.say("finding.trend", words.list(moves)));
    }

    private String move(Change change) {
        return words.say(
                "finding.move",
                change.delta().signum() > 0 ? "up" : change.delta().signum() < 0 ? "down" : "still",
                change.kind() == Kind.ITEM ? change.code().value() : words.place(change.node()),
                Decimals.two(change.before()),
                Decimals.two(change.after()),
                Decimals.signed(change.delta()));
    }

    private String worth() {
        var each = finding.bases().stream().map(Basis::pointsAtStake).distinct().toList();
        return words.say(
                "finding.worth",
                finding.bases().size(),
                two(finding.pointsAtStake()),
                each.size() == 1 ? "equal" : "unequal",
                each.stream()
                        .max(Comparator.naturalOrder())
                        .map(FindingDraft::two)
                        .orElse(""),
                lost());
    }

    private String lost() {
        var places = finding.places().stream()
                .filter(place -> bases(FindingDraft::known)
                        .anyMatch(basis -> basis.place().equals(place)))
                .map(place -> place.kind() == Kind.ITEM ? place.code().value() : words.place(place))
                .toList();
        if (places.isEmpty()) {
            return "";
        }
        if (finding.pointsLost().equals(Ratio.NOTHING)) {
            return words.say("finding.lost.nothing");
        }
        return finding.restsOnItems()
                ? words.say("finding.lost.items", two(finding.pointsLost()))
                : words.say("finding.lost.places", words.list(places), two(finding.pointsLost()));
    }

    private boolean several() {
        return finding.standing() == Standing.UNKNOWN || finding.places().size() > 1;
    }

    private Stream<Basis> bases(Predicate<Basis> which) {
        return finding.bases().stream().filter(which);
    }

    private List<String> items(Predicate<Basis> which) {
        return bases(which).map(basis -> named(basis.item())).toList();
    }

    private String named(Node item) {
        var code = item.code().value();
        return isQuestion(item) ? code : code + " " + words.say(item.name());
    }

    private static boolean isQuestion(Node item) {
        return item.name().th().length() > LONGEST_NAME;
    }

    private static boolean known(Basis basis) {
        return basis.score().isPresent();
    }

    private static String score(Basis basis) {
        return basis.score().map(Decimals::two).orElseThrow();
    }

    private static String two(Ratio points) {
        return Decimals.two(points.rounded());
    }
}
