package org.openita.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.capture.WebAddress;
import org.openita.disclosure.Written.Wish;
import org.openita.platform.AttachmentForm;
import org.openita.platform.Problem;

/**
 * What is typed under an item.
 *
 * @param edition of the item as it was shown
 * @param fileYears what the files brought in tell of
 * @param removed numbers of files that are no longer to be shown
 */
public record ItemForm(
        int edition,
        List<ElementLine> elements,
        List<LinkLine> links,
        String explanation,
        String none,
        String fileYears,
        Set<Long> removed) {

    static final int MOST_LINKS = 20;

    private static final int LONGEST_TEXT = 6_000;
    private static final int LONGEST_PLACE = 500;
    private static final int MORE_LINES = 3;

    public ItemForm {
        elements = List.copyOf(elements);
        links = List.copyOf(links);
        removed = Set.copyOf(removed);
    }

    /** What is kept, ready to be changed. */
    static ItemForm of(ItemWork work) {
        var elements = IntStream.rangeClosed(1, work.asked().item().elements().size())
                .mapToObj(number -> ElementLine.of(number, work.answer().element(number)))
                .toList();
        var links = work.answer().links();
        var lines = IntStream.range(0, links.size())
                .mapToObj(place -> LinkLine.of(place + 1, links.get(place)))
                .toList();
        return new ItemForm(
                        work.edition(),
                        elements,
                        lines,
                        work.answer().explanation(),
                        work.answer().none(),
                        "",
                        Set.of())
                .withEmptyLinks(1);
    }

    /** What was sent. */
    static ItemForm of(Typed typed, ItemWork work) {
        var elements = IntStream.rangeClosed(1, work.asked().item().elements().size())
                .mapToObj(number -> new ElementLine(
                        number,
                        !typed.one("element-" + number).isEmpty(),
                        typed.one("place-" + number).strip()))
                .toList();
        var links = IntStream.rangeClosed(1, MOST_LINKS)
                .mapToObj(number -> LinkLine.of(number, typed))
                .filter(line -> !line.isBlank())
                .toList();
        return new ItemForm(
                        typed.number("edition"),
                        elements,
                        numbered(links),
                        typed.one("explanation").strip(),
                        work.asked().item().rule().allowsNone()
                                ? typed.one("none").strip()
                                : "",
                        typed.one("fileYears").strip(),
                        typed.all("remove").stream()
                                .filter(number -> number.matches("\\d{1,18}"))
                                .map(Long::valueOf)
                                .collect(Collectors.toSet()))
                .withEmptyLinks(1);
    }

    /** What is typed, to be saved over what is there now. */
    ItemForm at(ItemWork now) {
        return new ItemForm(now.edition(), elements, links, explanation, none, fileYears, removed);
    }

    /** With a few more empty lines below the links. */
    ItemForm withMoreLinks() {
        return withEmptyLinks(MORE_LINES);
    }

    private ItemForm withEmptyLinks(int count) {
        var empty = Stream.generate(() -> new LinkLine(0, "", "", "")).limit(count);
        var lines = Stream.concat(links.stream().filter(line -> !line.isBlank()), empty)
                .limit(MOST_LINKS)
                .toList();
        return new ItemForm(edition, elements, numbered(lines), explanation, none, fileYears, removed);
    }

    List<Problem> problems(ItemWork work, AttachmentForm.Read files, Wish wish) {
        var problems = new ArrayList<Problem>();
        elements.stream()
                .filter(line -> line.place().length() > LONGEST_PLACE)
                .forEach(line ->
                        problems.add(Problem.of("place-" + line.number(), "disclosure.problem.long", LONGEST_PLACE)));
        links.stream().filter(line -> !line.isBlank()).forEach(line -> problems.addAll(line.problems()));
        if (explanation.length() > LONGEST_TEXT) {
            problems.add(Problem.of("explanation", "disclosure.problem.long", LONGEST_TEXT));
        }
        if (none.length() > LONGEST_TEXT) {
            problems.add(Problem.of("none", "disclosure.problem.long", LONGEST_TEXT));
        }
        if (!fileYears.isEmpty() && Years.read(fileYears).isEmpty()) {
            problems.add(Problem.of("fileYears", "disclosure.problem.years"));
        }
        problems.addAll(files.problems());
        if (wish == Wish.HAND_ON && problems.isEmpty() && showsNothing(work, files)) {
            problems.add(Problem.of("link-1-address", "disclosure.problem.nothing"));
        }
        return List.copyOf(problems);
    }

    private boolean showsNothing(ItemWork work, AttachmentForm.Read files) {
        return links.stream().allMatch(LinkLine::isBlank)
                && files.sound().isEmpty()
                && none.isEmpty()
                && work.files().stream().allMatch(file -> removed.contains(file.id()));
    }

    /** What was typed, once it has no problems. */
    Written written(AttachmentForm.Read files, Wish wish) {
        var ticked = elements.stream()
                .filter(ElementLine::ticked)
                .map(line -> new ShownElement(line.number(), line.place()))
                .toList();
        var shown = links.stream()
                .filter(line -> !line.isBlank())
                .flatMap(line -> line.link().stream())
                .toList();
        var answer = new Answer(ticked, shown, explanation, none);
        return new Written(edition, answer, files.sound(), Years.read(fileYears), removed, wish);
    }

    private static List<LinkLine> numbered(List<LinkLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> lines.get(place).at(place + 1))
                .toList();
    }

    /** An element as it is ticked, and where it is found. */
    public record ElementLine(int number, boolean ticked, String place) {

        static ElementLine of(int number, Optional<ShownElement> shown) {
            return new ElementLine(
                    number, shown.isPresent(), shown.map(ShownElement::place).orElse(""));
        }
    }

    /** A link as it is typed. */
    public record LinkLine(int number, String address, String place, String years) {

        static LinkLine of(int number, ShownLink link) {
            return new LinkLine(
                    number,
                    link.address().toString(),
                    link.place(),
                    link.years().map(Years::toString).orElse(""));
        }

        static LinkLine of(int number, Typed typed) {
            var field = "link-" + number + "-";
            return new LinkLine(
                    number,
                    typed.one(field + "address").strip(),
                    typed.one(field + "place").strip(),
                    typed.one(field + "years").strip());
        }

        LinkLine at(int other) {
            return new LinkLine(other, address, place, years);
        }

        boolean isBlank() {
            return address.isEmpty() && place.isEmpty() && years.isEmpty();
        }

        /** The name of one of its fields. */
        public String field(String part) {
            return "link-" + number + "-" + part;
        }

        List<Problem> problems() {
            var problems = new ArrayList<Problem>();
            if (WebAddress.of(address).isEmpty()) {
                problems.add(Problem.of(field("address"), "disclosure.problem.address"));
            }
            if (place.length() > LONGEST_PLACE) {
                problems.add(Problem.of(field("place"), "disclosure.problem.long", LONGEST_PLACE));
            }
            if (!years.isEmpty() && Years.read(years).isEmpty()) {
                problems.add(Problem.of(field("years"), "disclosure.problem.years"));
            }
            return problems;
        }

        Optional<ShownLink> link() {
            return WebAddress.of(address).map(read -> new ShownLink(read.uri(), place, Years.read(years)));
        }
    }
}
