package org.openita.comparison;

import java.util.List;
import org.openita.agency.Agency.Listed;

/** A page of a year's results that answer a question. */
public record YearListPage(YearTable table, YearQuestion question, List<Placed> found, int number) {

    static final int LENGTH = 50;

    static YearListPage of(YearTable table, YearQuestion question, int wanted) {
        var found = table.select(question);
        var last = Math.max(1, Math.ceilDiv(found.size(), LENGTH));
        return new YearListPage(table, question, found, Math.clamp(wanted, 1, last));
    }

    public List<Placed> rows() {
        return found.subList((number - 1) * LENGTH, Math.min(number * LENGTH, found.size()));
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(found.size(), LENGTH));
    }

    public String path() {
        return "/results/" + table.year();
    }

    public String typeName(String language) {
        return name(table.types(), question.type(), language);
    }

    public String provinceName(String language) {
        return name(table.provinces(), question.province(), language);
    }

    private static String name(List<Listed> among, String code, String language) {
        return among.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.name().in(language))
                .orElse(code);
    }
}
