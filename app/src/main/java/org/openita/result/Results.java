package org.openita.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.methodology.Methodologies;
import org.openita.result.ResultStore.Scored;
import org.openita.scoring.ExplainedJson;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Levels;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The results of agencies: recorded once, explained whenever they are read. */
@Service
public class Results {

    private final ResultStore store;
    private final Methodologies methodologies;
    private final Clock clock;

    Results(ResultStore store, Methodologies methodologies, Clock clock) {
        this.store = store;
        this.methodologies = methodologies;
        this.clock = clock;
    }

    /** Scores what is known by a framework and keeps both, pinned to that very framework. */
    @Transactional
    public void record(AgencyCode agency, Framework framework, Published published, KnownValues known) {
        if (framework.state() == Framework.State.DRAFT) {
            throw new IllegalArgumentException("a draft scores no result: " + framework.id());
        }
        methodologies.pin(framework);
        var tree = Scoring.score(framework, known);
        var result =
                new RecordedResult(framework.year(), FrameworkPin.of(framework), published, known, clock.instant());
        store.add(agency, result, scored(tree, known));
    }

    /** Every result of an agency, oldest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ExplainedResult> history(Agency agency) {
        return store.history(agency.code()).stream()
                .map(recorded -> explain(agency, recorded))
                .toList();
    }

    /** The result of one year. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ExplainedResult> find(Agency agency, FiscalYear year) {
        return store.history(agency.code()).stream()
                .filter(recorded -> recorded.year().equals(year))
                .findFirst()
                .map(recorded -> explain(agency, recorded));
    }

    /** Every agency with its newest result, as a list shows them. */
    public List<AgencyStanding> latest() {
        return store.latest();
    }

    /** Where an agency stands among those of its type and of its province whose results are here. */
    @Transactional(readOnly = true)
    public Standings standings(AgencyCode agency, FiscalYear year) {
        return Standings.of(agency, store.standings(agency, year));
    }

    /** How a level's Thai name is shown in the framework that a result is pinned to. */
    public LevelMark mark(AgencyStanding.Latest latest, String level) {
        return LevelMark.named(
                level, methodologies.pinned(latest.frameworkHash()).levels());
    }

    /** The explained tree of one year as it was stored when it was scored. */
    public Optional<String> explainedJson(AgencyCode agency, FiscalYear year) {
        return store.explained(agency, year);
    }

    private ExplainedResult explain(Agency agency, RecordedResult recorded) {
        var framework = methodologies.pinned(recorded.pin().hash());
        var tree = Scoring.score(framework, recorded.known());
        return new ExplainedResult(agency, recorded, tree, Levels.decide(tree));
    }

    private static Scored scored(ScoreTree tree, KnownValues known) {
        var verdict = Levels.decide(tree);
        return new Scored(
                tree.overall().rounded(),
                verdict.possible().stream().map(level -> level.name().th()).toList(),
                ExplainedJson.of(tree, verdict),
                hash(known),
                Scoring.VERSION);
    }

    /** SHA-256 over the known values, one {@code code=value} a line, sorted by code. */
    private static String hash(KnownValues known) {
        var lines = new StringBuilder();
        new TreeMap<>(known.values())
                .forEach((code, value) -> lines.append(code)
                        .append('=')
                        .append(value.stripTrailingZeros().toPlainString())
                        .append('\n'));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
