package org.openita.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.comparison.SideBySidePage.Search;
import org.openita.framework.FiscalYear;
import org.openita.platform.OpenToAll;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.ExplainedResult;
import org.openita.result.Results;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A year's results from above: how they spread, province by province, and some of them side by side. */
@OpenToAll
@Controller
@RequestMapping("/results/{year}")
class SpreadPages {

    private final Comparisons comparisons;
    private final NationalFigures national;
    private final ProvinceTiles tiles;
    private final Agencies agencies;
    private final Results results;

    SpreadPages(
            Comparisons comparisons,
            NationalFigures national,
            ProvinceTiles tiles,
            Agencies agencies,
            Results results) {
        this.comparisons = comparisons;
        this.national = national;
        this.tiles = tiles;
        this.agencies = agencies;
        this.results = results;
    }

    @GetMapping("/distribution")
    ModelAndView distribution(
            @PathVariable FiscalYear year,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String agency) {
        var page = SpreadPage.of(table(year), type, agency, national.of(year));
        return new ModelAndView("comparison/distribution", Map.of("page", page));
    }

    @GetMapping("/provinces")
    ModelAndView provinces(@PathVariable FiscalYear year, @RequestParam(defaultValue = "") String type) {
        return new ModelAndView("comparison/provinces", Map.of("page", ProvinceMap.of(table(year), type, tiles.all())));
    }

    @GetMapping("/compare")
    ModelAndView compare(
            @PathVariable FiscalYear year,
            @RequestParam(name = "agency", defaultValue = "") List<String> codes,
            @RequestParam(name = "q", defaultValue = "") String words) {
        var chosen = codes.stream()
                .distinct()
                .limit(SideBySidePage.MOST)
                .map(agencies::find)
                .flatMap(Optional::stream)
                .flatMap(agency -> results.find(agency, year).stream())
                .toList();
        var search = new Search(words.strip(), words.isBlank() ? List.of() : others(year, words, chosen));
        return new ModelAndView(
                "comparison/compare", Map.of("page", SideBySidePage.of(year.toString(), chosen, search)));
    }

    private List<Agency> others(FiscalYear year, String words, List<ExplainedResult> chosen) {
        var here = chosen.stream().map(ExplainedResult::agency).toList();
        return table(year).select(YearQuestion.mentioning(words.strip())).stream()
                .map(row -> row.standing().agency())
                .filter(agency -> !here.contains(agency))
                .limit(Search.MOST)
                .toList();
    }

    private YearTable table(FiscalYear year) {
        return comparisons.year(year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }
}
