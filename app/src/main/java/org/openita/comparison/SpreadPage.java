package org.openita.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The spread of a year's scores over the agencies of a type, with one of them marked.
 *
 * @param type the code of the type; every type if empty
 * @param marked the agency that is looked at, if it has a result in this year
 * @param strip its drawing, where there are scores
 */
public record SpreadPage(
        YearTable table,
        String type,
        Optional<Placed> marked,
        Spread spread,
        Optional<Strip> strip,
        Optional<NationalFigure> national) {

    /** Of the type that is asked for, else of the marked agency's own; real and fictional agencies are never mixed. */
    static SpreadPage of(YearTable table, String wanted, String agency, Optional<NationalFigure> national) {
        var marked = table.find(agency);
        var type = wanted.isEmpty()
                ? marked.map(row -> row.standing().agency().type().code()).orElse("")
                : wanted;
        var fictional = marked.map(row -> row.standing().agency().fictional()).orElse(false);
        Predicate<Placed> alike = row -> row.standing().agency().fictional() == fictional
                && (type.isEmpty() || row.standing().agency().type().code().equals(type));
        var scores = table.rows().stream()
                .filter(alike)
                .flatMap(row -> row.standing().overall().stream())
                .toList();
        var here = marked.flatMap(row -> row.standing().overall());
        var average = fictional ? Optional.<BigDecimal>empty() : national.flatMap(NationalFigure::average);
        var strip = scores.isEmpty() ? Optional.<Strip>empty() : Optional.of(Strip.of(scores, here, average));
        return new SpreadPage(table, type, marked, Spread.of(scores, here), strip, national);
    }

    public String typeName(String language) {
        return table.types().stream()
                .filter(each -> each.code().equals(type))
                .findFirst()
                .map(each -> each.name().in(language))
                .orElse("");
    }

    /** The code of the marked agency, as addresses carry it on. */
    public String markedCode() {
        return marked.map(row -> row.standing().agency().code().value()).orElse("");
    }

    /** The middle score. */
    public Optional<BigDecimal> median() {
        return spread.quartiles().isEmpty()
                ? Optional.empty()
                : Optional.of(spread.quartiles().get(2));
    }

    /** The words of the five scores, as message keys end. */
    public static List<String> quartileNames() {
        return List.of("least", "first", "median", "third", "greatest");
    }
}
