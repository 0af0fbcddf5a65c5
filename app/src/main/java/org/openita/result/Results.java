package org.openita.result;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.access.Permission;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.methodology.Methodologies;
import org.openita.platform.Refused;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Scoring;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The results of agencies: recorded once, explained whenever they are read. */
@Service
public class Results {

    private static final int BATCH = 500;

    private final ResultStore store;
    private final RecordingStore recordingStore;
    private final Methodologies methodologies;
    private final Sampling sampling;
    private final Clock clock;

    Results(
            ResultStore store,
            RecordingStore recordingStore,
            Methodologies methodologies,
            Sampling sampling,
            Clock clock) {
        this.store = store;
        this.recordingStore = recordingStore;
        this.methodologies = methodologies;
        this.sampling = sampling;
        this.clock = clock;
    }

    /** Scores what is known by a framework and keeps both for everybody to read, pinned to that very framework. */
    @Transactional
    public void record(AgencyCode agency, Framework framework, Published published, KnownValues known) {
        recordAll(framework, List.of(new Recording(agency, 0, published, known)), Visibility.PUBLIC);
    }

    /**
     * Scores many results of one year and keeps them, each in place of the edition it was made from.
     *
     * @throws Refused where somebody changed one of them meanwhile; none is kept then
     */
    @Transactional
    public void recordAll(Framework framework, List<Recording> recordings, Visibility visibility) {
        if (framework.state() == Framework.State.DRAFT) {
            throw new IllegalArgumentException("a draft scores no result: " + framework.id());
        }
        methodologies.pin(framework);
        for (int from = 0; from < recordings.size(); from += BATCH) {
            var batch = recordings.subList(from, Math.min(from + BATCH, recordings.size()));
            var counted =
                    recordingStore.counts(batch.stream().map(Recording::agency).toList(), framework.year());
            var scored = batch.parallelStream()
                    .map(recording -> recording.counting(counted))
                    .map(recording -> Scored.of(recording, framework))
                    .toList();
            recordingStore.putAll(framework, scored, visibility, clock.instant());
            sampling.measure(framework, scored);
        }
    }

    /** What is kept of one year for each of the agencies that has a result, public or not. */
    @Transactional(readOnly = true)
    public Map<AgencyCode, RecordedResult> recorded(Collection<AgencyCode> agencies, FiscalYear year) {
        return recordingStore.recorded(agencies, year);
    }

    /** Every public result of an agency, oldest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ExplainedResult> history(Agency agency) {
        return history(Actor.NOBODY, agency);
    }

    /** Every result of an agency that the actor may read, oldest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ExplainedResult> history(Actor actor, Agency agency) {
        return store.history(agency.code()).stream()
                .filter(recorded -> recorded.edition().isPublic() || readsAll(actor, agency.code()))
                .map(recorded -> explain(agency, recorded))
                .toList();
    }

    /** The public result of one year. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ExplainedResult> find(Agency agency, FiscalYear year) {
        return find(Actor.NOBODY, agency, year);
    }

    /** The result of one year, if the actor may read it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ExplainedResult> find(Actor actor, Agency agency, FiscalYear year) {
        return store.history(agency.code()).stream()
                .filter(recorded -> recorded.year().equals(year))
                .filter(recorded -> recorded.edition().isPublic() || readsAll(actor, agency.code()))
                .findFirst()
                .map(recorded -> explain(agency, recorded));
    }

    /** How sure the scores of a result are that was read here. */
    @Transactional(readOnly = true)
    public Sureness sureness(ExplainedResult result) {
        return sampling.of(result);
    }

    /** Each of the agencies with its newest public result, as a list shows them. */
    @Transactional(readOnly = true)
    public List<AgencyStanding> latest(List<Agency> agencies) {
        var latest = store.latestOfMany(agencies.stream().map(Agency::code).toList());
        return agencies.stream()
                .map(agency -> new AgencyStanding(agency, Optional.ofNullable(latest.get(agency.code()))))
                .toList();
    }

    /** How a level's Thai name is shown in the framework that a result is pinned to. */
    public LevelMark mark(AgencyStanding.Latest latest, String level) {
        return LevelMark.named(
                level, methodologies.pinned(latest.frameworkHash()).levels());
    }

    /** The explained tree of one public year as it was stored when it was scored. */
    public Optional<String> explainedJson(AgencyCode agency, FiscalYear year) {
        return explainedJson(Actor.NOBODY, agency, year);
    }

    /** The same, if the actor may read it. */
    public Optional<String> explainedJson(Actor actor, AgencyCode agency, FiscalYear year) {
        return readsAll(actor, agency) ? store.explainedWithin(agency, year) : store.explained(agency, year);
    }

    private static boolean readsAll(Actor actor, AgencyCode agency) {
        return actor.may(Permission.READ_UNPUBLISHED, agency);
    }

    private ExplainedResult explain(Agency agency, RecordedResult recorded) {
        var framework = methodologies.pinned(recorded.pin().hash());
        var tree = Scoring.score(framework, recorded.known());
        return new ExplainedResult(agency, recorded, tree);
    }
}
