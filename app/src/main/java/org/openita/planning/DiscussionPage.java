package org.openita.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openita.audit.Entry;
import org.openita.planning.Discussions.Comment;
import org.openita.platform.BuddhistDates;
import org.openita.platform.Language;
import org.openita.platform.Problems;

/**
 * What was said about a plan and done with it.
 *
 * @param mayAdd whether the reader may add to it
 */
public record DiscussionPage(Discussion discussion, CommentForm form, Problems problems, boolean mayAdd) {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** Day and time in Bangkok. */
    public String when(Instant at, Language language) {
        var local = at.atZone(BANGKOK);
        return "%s %02d:%02d"
                .formatted(BuddhistDates.brief(local.toLocalDate(), language), local.getHour(), local.getMinute());
    }

    /** The title of the measure a comment is about, where it is still there. */
    public Optional<String> measure(Comment comment) {
        return comment.measure()
                .flatMap(origin -> discussion.measures().stream()
                        .filter(measure -> measure.origin() == origin)
                        .findFirst())
                .map(measure -> measure.measure().title());
    }

    /** What changed in an entry, field by field. */
    public List<Difference> differences(Entry entry) {
        var fields = new TreeSet<>(entry.change().before().keySet());
        fields.addAll(entry.change().after().keySet());
        return fields.stream()
                .map(field -> new Difference(
                        field,
                        words(entry.change().before(), field),
                        words(entry.change().after(), field)))
                .toList();
    }

    private static String words(Map<String, Object> values, String field) {
        return String.valueOf(values.getOrDefault(field, ""));
    }

    /** A field as it was and as it became. */
    public record Difference(String field, String before, String after) {}
}
