package org.openita.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.analysis.TopicFinding;
import org.openita.analysis.TopicFindings;
import org.openita.analysis.YearComparison;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.measure.FindingTexts;
import org.openita.measure.MeasurePlan;
import org.openita.measure.Measures;
import org.openita.measure.PlanFinding;
import org.openita.platform.Language;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.result.ExplainedResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins plans: from what a result says, from last year's, or as a new version of what is published. */
@Service
class PlanStarts {

    private final PlanStore store;
    private final Measures measures;
    private final Bases bases;
    private final FindingTexts texts;
    private final AuditTrail trail;

    PlanStarts(PlanStore store, Measures measures, Bases bases, FindingTexts texts, AuditTrail trail) {
        this.store = store;
        this.measures = measures;
        this.bases = bases;
        this.texts = texts;
        this.trail = trail;
    }

    /** Begins the plan of a year: each topic with the finding its numbers give, and last year's measures if asked for. */
    @Transactional
    public void start(Actor actor, Agency agency, StartForm.Start start) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency.code());
        if (measures.published(agency.code(), start.year()).isPresent()) {
            throw new Refused(RefusalCode.CHANGED_MEANWHILE);
        }
        var history = bases.history(actor, agency);
        var result = history.stream()
                .filter(each -> each.year().equals(start.resultYear()))
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var last = start.copiesLastYear()
                ? measures.published(agency.code(), start.year().previous())
                : Optional.<MeasurePlan>empty();
        var legalBasis = bases.legalBasis(agency, start);
        var plan = begin(agency.code(), start.year(), start.resultYear(), legalBasis);
        findings(result, history)
                .forEach(finding -> store.addFinding(agency.code(), plan, draft(finding, result.framework(), last)));
        last.ifPresent(earlier -> store.carry(agency.code(), plan, earlier.year(), earlier.version()));
        var from =
                last.map(earlier -> earlier.year() + " v" + earlier.version()).orElse("");
        record(actor, agency.code(), "planning.start", start.year() + " v1", Map.of("copied", from));
    }

    /** Begins the next version of a published plan as a copy of it. */
    @Transactional
    public void renew(Actor actor, AgencyCode agency, FiscalYear year) {
        actor.mustBeAllowed(Permission.EDIT_PLAN, agency);
        var published = measures.published(agency, year).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
        var plan = begin(agency, year, published.resultYear(), published.legalBasis());
        store.copy(agency, plan, year, published.version());
        var subject = year + " v" + (published.version() + 1);
        record(actor, agency, "planning.renew", subject, Map.of("copied", year + " v" + published.version()));
    }

    private long begin(AgencyCode agency, FiscalYear year, FiscalYear resultYear, String legalBasis) {
        return store.begin(agency, year, resultYear, legalBasis)
                .orElseThrow(() -> new Refused(RefusalCode.CHANGED_MEANWHILE));
    }

    private List<TopicFinding> findings(ExplainedResult result, List<ExplainedResult> history) {
        return history.stream()
                .filter(earlier -> earlier.year().compareTo(result.year()) < 0)
                .max(Comparator.comparing(ExplainedResult::year))
                .map(before -> TopicFindings.of(
                        result.tree(), YearComparison.of(before.tree(), result.tree(), bases.lineage())))
                .orElseGet(() -> TopicFindings.of(result.tree()));
    }

    private DraftFinding draft(TopicFinding finding, Framework framework, Optional<MeasurePlan> last) {
        var topic = finding.topic();
        var items = topic.items().stream()
                .map(code -> framework
                        .node(code)
                        .map(node -> code + " " + node.name().th())
                        .orElse(code.value()))
                .toList();
        var written = last.stream()
                .flatMap(plan -> plan.findings().stream())
                .filter(earlier -> earlier.topic() == topic.number())
                .map(PlanFinding::text)
                .findFirst();
        var text = written.orElseGet(() -> texts.of(finding, Language.THAI));
        return new DraftFinding(
                0, topic.number(), 1, written.isPresent(), topic.title().th(), items, text);
    }

    private void record(Actor actor, AgencyCode agency, String action, String subject, Map<String, Object> after) {
        trail.record(new Change(actor.who(), Optional.of(agency.value()), action, subject, Map.of(), after));
    }
}
