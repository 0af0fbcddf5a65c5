package org.openita.demo;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Grant;
import org.openita.access.Role;
import org.openita.agency.AgencyCode;
import org.openita.audit.Who;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.RoundPlan;
import org.openita.round.Rounds;
import org.openita.survey.EarlierSheets;
import org.openita.survey.Questionnaire;
import org.openita.uncertainty.SheetLayout;
import org.springframework.stereotype.Component;

/** Rounds that are over, with the answers that their results rest on. */
@Component
class DemoClosedRounds {

    private final Rounds rounds;
    private final DemoSheets sheets;
    private final EarlierSheets earlier;
    private final DemoDisclosures disclosures;

    DemoClosedRounds(Rounds rounds, DemoSheets sheets, EarlierSheets earlier, DemoDisclosures disclosures) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.earlier = earlier;
        this.disclosures = disclosures;
    }

    /** Those of the values that no answers stand behind. */
    static Map<Code, BigDecimal> withoutAnswers(Framework framework, Map<Code, BigDecimal> values) {
        var asked = SheetLayout.all(framework).values().stream()
                .flatMap(layout -> layout.places().stream())
                .toList();
        return values.entrySet().stream()
                .filter(value -> !asked.contains(value.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Runs a round from its first day to its last, answered so that questions come out near these values. */
    void run(AgencyCode agency, Framework framework, DemoFile.RoundEntry entry, Map<Code, BigDecimal> wanted) {
        var actor = new Actor(Who.SYSTEM, List.of(new Grant(Role.OFFICER, Optional.of(agency), Optional.empty())));
        var plan = new RoundPlan(entry.calendar(), Optional.of(entry.staff()), StaffAnswer.BY_LINK);
        var prepared = rounds.prepare(actor, agency, framework, plan);
        rounds.open(actor, prepared);
        var open = rounds.numbered(prepared.id()).orElseThrow();
        entry.answers()
                .forEach((name, people) -> sheets.answer(open, framework, Questionnaire.valueOf(name), people, wanted));
        entry.remarks().forEach((name, remarks) -> earlier.remark(open, Questionnaire.valueOf(name), remarks));
        disclosures.load(open, open.calendar().closes());
        rounds.close(actor, open);
    }
}
