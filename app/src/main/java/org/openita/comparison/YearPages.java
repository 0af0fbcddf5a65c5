package org.openita.comparison;

import java.util.Map;
import org.openita.framework.FiscalYear;
import org.openita.platform.OpenToAll;
import org.openita.platform.PageNumber;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The years to choose from, and the results of one year as a table. */
@OpenToAll
@Controller
class YearPages {

    private final Comparisons comparisons;

    YearPages(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/results")
    ModelAndView years() {
        return new ModelAndView("comparison/years", Map.of("years", comparisons.years()));
    }

    @GetMapping("/results/{year}")
    ModelAndView year(
            @PathVariable FiscalYear year, YearQuestion.Filter filter, @RequestParam(defaultValue = "1") String page) {
        var table = comparisons.year(year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var question = YearQuestion.of(filter);
        return new ModelAndView(
                "comparison/year", Map.of("page", YearListPage.of(table, question, PageNumber.read(page))));
    }
}
