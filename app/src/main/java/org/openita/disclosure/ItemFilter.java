package org.openita.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.platform.SoughtWords;

/** Which items a list shows, and in which order. */
public record ItemFilter(Optional<ItemState> state, String unit, String words, Order order) {

    /** The unit that stands for items nobody was given. */
    public static final String NOBODYS = "-";

    static ItemFilter of(Map<String, String> asked) {
        return new ItemFilter(
                constant(ItemState.values(), asked.getOrDefault("state", "")),
                asked.getOrDefault("unit", "").strip(),
                asked.getOrDefault("words", "").strip(),
                constant(Order.values(), asked.getOrDefault("order", "")).orElse(Order.BY_CODE));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    List<ItemWork> choose(List<ItemWork> items) {
        var chosen = items.stream().filter(this::takes);
        return order == Order.DEAREST_FIRST
                ? chosen.sorted(Comparator.comparing(
                                        (ItemWork item) -> item.asked().points())
                                .reversed())
                        .toList()
                : chosen.toList();
    }

    private boolean takes(ItemWork item) {
        return state.filter(wanted -> wanted != item.state()).isEmpty()
                && (unit.isEmpty()
                        || (unit.equals(NOBODYS) ? "" : unit).equals(item.duty().unit()))
                && holdsWords(item);
    }

    private boolean holdsWords(ItemWork item) {
        var text = item.asked().item().text();
        return SoughtWords.plain(item.code() + " " + text.th() + " " + text.en() + " "
                        + item.answer().explanation())
                .contains(SoughtWords.plain(words));
    }

    public boolean isNarrow() {
        return state.isPresent() || !unit.isEmpty() || !words.isEmpty();
    }

    /** As it stands in an address. */
    public String query() {
        return "?state=%s&unit=%s&words=%s&order=%s"
                .formatted(
                        state.map(Enum::name).orElse(""),
                        URLEncoder.encode(unit, StandardCharsets.UTF_8),
                        URLEncoder.encode(words, StandardCharsets.UTF_8),
                        order);
    }

    /** In which order items stand. */
    public enum Order {
        BY_CODE,
        DEAREST_FIRST
    }
}
