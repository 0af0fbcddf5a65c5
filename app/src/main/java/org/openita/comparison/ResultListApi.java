package org.openita.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.analysis.Ranks.Rank;
import org.openita.framework.FiscalYear;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.LevelMark;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The results of a year for programs, with the same filters as the page. */
@OpenToAll
@RestController
class ResultListApi {

    private static final String PATH = "/api/v1/results";

    private final Comparisons comparisons;

    ResultListApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(PATH)
    Answer results(
            @RequestParam FiscalYear year, YearQuestion.Filter filter, @RequestParam(defaultValue = "1") int page) {
        var table = comparisons.year(year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var list = YearListPage.of(table, YearQuestion.of(filter), page);
        return new Answer(
                year.buddhist(),
                list.found().size(),
                list.number(),
                list.pages(),
                new Links(
                        address(list, list.number()),
                        list.number() > 1 ? Optional.of(address(list, list.number() - 1)) : Optional.empty(),
                        list.number() < list.pages()
                                ? Optional.of(address(list, list.number() + 1))
                                : Optional.empty()),
                list.rows().stream().map(ResultListApi::entry).toList());
    }

    private static String address(YearListPage list, int number) {
        var address = list.question().at(PATH, number);
        return address + (address.contains("?") ? "&" : "?") + "year="
                + list.table().year();
    }

    private static Entry entry(Placed row) {
        var standing = row.standing();
        var agency = standing.agency();
        return new Entry(
                agency.code().value(),
                agency.name().th(),
                agency.type().code(),
                agency.province().code(),
                agency.fictional(),
                standing.levels().stream().map(LevelMark::th).toList(),
                standing.overall(),
                standing.instruments(),
                new Places(
                        row.inType(),
                        row.inProvince(),
                        standing.published().inType(),
                        standing.published().inProvince()));
    }

    /** A page of results. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answer(int year, int total, int page, int pages, Links links, List<Entry> results) {}

    /** Addresses of this page and of those beside it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Links(String self, Optional<String> previous, Optional<String> next) {}

    /** One result. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Entry(
            String agency,
            String name,
            String type,
            String province,
            boolean fictional,
            List<String> levels,
            Optional<BigDecimal> overall,
            Map<String, BigDecimal> instruments,
            Places ranks) {}

    /** Its computed and its published ranks. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Places(
            Optional<Rank> inType,
            Optional<Rank> inProvince,
            Optional<Integer> publishedInType,
            Optional<Integer> publishedInProvince) {}
}
