package org.openita.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.openita.platform.SoughtWords;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which results of a year are asked for, as it stands in an address; empty texts ask for all.
 *
 * @param sort a column, downward where it begins with a minus
 */
public record YearQuestion(String type, String province, String level, String text, String sort) {

    private static final String BY_SCORE = "-overall";

    /** What a page, an export and the programs' interface ask alike. */
    static YearQuestion of(Filter filter) {
        return new YearQuestion(
                written(filter.type()),
                written(filter.province()),
                written(filter.level()),
                written(filter.q()),
                filter.sort().filter(sort -> !sort.isBlank()).orElse(BY_SCORE));
    }

    /** Which agencies these words are found in, by name. */
    static YearQuestion mentioning(String words) {
        return new YearQuestion("", "", "", words, "name");
    }

    /** The filter as it stands in an address. */
    public record Filter(
            Optional<String> type,
            Optional<String> province,
            Optional<String> level,
            Optional<String> q,
            Optional<String> sort) {}

    boolean accepts(Placed row) {
        var agency = row.standing().agency();
        return (type.isEmpty() || type.equals(agency.type().code()))
                && (province.isEmpty() || province.equals(agency.province().code()))
                && (level.isEmpty()
                        || row.standing().levels().stream()
                                .anyMatch(mark -> mark.th().equals(level)))
                && (text.isEmpty() || mentions(row));
    }

    private boolean mentions(Placed row) {
        var agency = row.standing().agency();
        var sought = SoughtWords.plain(text);
        return Stream.of(agency.name().th(), agency.name().en(), agency.code().value())
                .anyMatch(name -> SoughtWords.plain(name).contains(sought));
    }

    RowOrder order() {
        return RowOrder.named(sort);
    }

    public boolean isFiltered() {
        return !(type + province + level + text).isEmpty();
    }

    public YearQuestion withoutType() {
        return new YearQuestion("", province, level, text, sort);
    }

    public YearQuestion withoutProvince() {
        return new YearQuestion(type, "", level, text, sort);
    }

    public YearQuestion withoutLevel() {
        return new YearQuestion(type, province, "", text, sort);
    }

    public YearQuestion withoutText() {
        return new YearQuestion(type, province, level, "", sort);
    }

    /** The same rows by another column: best first for figures, the other way when asked again. */
    public YearQuestion sortedBy(String column) {
        var first = column.equals("name") || column.equals("rank") ? column : "-" + column;
        var second = first.equals(column) ? "-" + column : column;
        return new YearQuestion(type, province, level, text, sort.equals(first) ? second : first);
    }

    /** For {@code aria-sort}. */
    public Optional<String> direction(String column) {
        if (sort.equals(column)) {
            return Optional.of("ascending");
        }
        return sort.equals("-" + column) ? Optional.of("descending") : Optional.empty();
    }

    /** The address of this question under a path. */
    public String at(String path) {
        return at(path, 1);
    }

    /** The address of a page of the answer. */
    public String at(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "type", type);
        add(address, "province", province);
        add(address, "level", level);
        add(address, "q", text);
        add(address, "sort", sort.equals(BY_SCORE) ? "" : sort);
        add(address, "page", page > 1 ? Integer.toString(page) : "");
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value.replace("{", "").replace("}", ""));
        }
    }

    private static String written(Optional<String> text) {
        return text.map(String::strip).orElse("");
    }
}
