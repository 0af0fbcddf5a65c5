package org.openita.openpage;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.disclosure.Answer;
import org.openita.disclosure.AskedItem;
import org.openita.disclosure.ShownElement;
import org.openita.disclosure.ShownFile;
import org.openita.disclosure.ShownLink;
import org.openita.disclosure.SubmittedDisclosure.SubmittedItem;
import org.openita.framework.Code;
import org.openita.framework.Text;
import org.openita.platform.SoughtWords;

/**
 * What the public finds under an item: all but the words that are meant for the assessors.
 *
 * @param passed whether assessors found it to be all there; empty until the result is public
 */
public record OpenItem(AskedItem asked, Answer answer, List<ShownFile> files, Optional<Boolean> passed) {

    public OpenItem {
        files = List.copyOf(files);
    }

    static OpenItem of(AskedItem asked, Optional<SubmittedItem> shown, Optional<Boolean> passed) {
        return new OpenItem(
                asked,
                shown.map(SubmittedItem::answer).orElse(Answer.NOTHING),
                shown.map(SubmittedItem::files).orElse(List.of()),
                passed);
    }

    public Code code() {
        return asked.code();
    }

    public Text name() {
        return asked.item().text();
    }

    /** Whether there is a link, a file or a reason why there is neither. */
    public boolean showsSomething() {
        return !answer.links().isEmpty() || !files.isEmpty() || !answer.none().isEmpty();
    }

    /** What of the item is there, in the words of the framework, with where it is found. */
    public List<Element> elements() {
        var texts = asked.item().elements();
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(number -> answer.element(number)
                        .map(ShownElement::place)
                        .map(place -> new Element(texts.get(number - 1), place)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether all of the words, written plainly, stand somewhere in it. */
    boolean tellsOf(List<String> words) {
        var all = Stream.of(
                        Stream.of(
                                code().value(),
                                name().th(),
                                name().en(),
                                asked.item().group().th()),
                        Stream.of(answer.none()),
                        answer.links().stream().flatMap(OpenItem::words),
                        files.stream().map(ShownFile::name),
                        elements().stream()
                                .flatMap(each ->
                                        Stream.of(each.text().th(), each.text().en(), each.place())))
                .flatMap(each -> each)
                .map(SoughtWords::plain)
                .collect(joining("\n"));
        return words.stream().allMatch(all::contains);
    }

    private static Stream<String> words(ShownLink link) {
        return Stream.of(link.address().toString(), link.place());
    }

    /** Something the framework asks for, and where it is found. */
    public record Element(Text text, String place) {}
}
