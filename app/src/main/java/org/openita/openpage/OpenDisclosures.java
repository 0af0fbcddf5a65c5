package org.openita.openpage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.SubmittedDisclosure;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.platform.SoughtWords;
import org.openita.result.ExplainedResult;
import org.openita.result.Results;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies disclosed, as the public reads it: what was handed over last, never what is being worked on. */
@Service
public class OpenDisclosures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Agencies agencies;
    private final Rounds rounds;
    private final Disclosures disclosures;
    private final Results results;

    OpenDisclosures(Agencies agencies, Rounds rounds, Disclosures disclosures, Results results) {
        this.agencies = agencies;
        this.rounds = rounds;
        this.disclosures = disclosures;
        this.results = results;
    }

    /**
     * The page of a year, with the items that hold the words.
     *
     * @throws Refused where there is no such agency, or it had no round in the year
     */
    @Transactional(readOnly = true)
    public OpenPage page(String code, FiscalYear year, String words) {
        var agency = agency(code);
        var round = round(agency, year);
        var submitted = disclosures.handedOver(agency.code(), round);
        var result = results.find(agency, year);
        var asked = disclosures.items(round);
        var sought = List.of(SoughtWords.plain(words).split(" "));
        var found = asked.stream()
                .map(item -> OpenItem.of(
                        item,
                        submitted.flatMap(whole -> whole.item(item.code())),
                        result.flatMap(scored -> passed(scored, item.code()))))
                .filter(item -> item.tellsOf(sought))
                .toList();
        return new OpenPage(
                agency,
                year,
                submitted.map(SubmittedDisclosure::at),
                words,
                found,
                asked.size(),
                disclosures.yearsHandedOver(agency.code()));
    }

    /** The newest year with such a page. */
    @Transactional(readOnly = true)
    public Optional<FiscalYear> newest(String code) {
        return disclosures.yearsHandedOver(agency(code).code()).stream().findFirst();
    }

    /** The round of a year. */
    Round round(Agency agency, FiscalYear year) {
        return rounds.find(agency.code(), year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    Agency agency(String code) {
        return agencies.find(code).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    private static Optional<Boolean> passed(ExplainedResult result, Code item) {
        return result.framework()
                .outline()
                .find(item)
                .flatMap(node -> result.tree().score(item).rounded())
                .map(value -> value.compareTo(HUNDRED) >= 0);
    }
}
