package org.openita.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;
import org.openita.scoring.KnownValues;
import org.openita.scoring.Levels;
import org.openita.scoring.Scoring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scores every agency of a nation from its item values, on one thread: the whole 2567 tree, with and without levels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NationScoring {

    private Framework framework =
            new BundledFrameworks().find(new FrameworkId("th-national-2567")).orElseThrow();
    private List<KnownValues> nation = List.of();

    @Setup
    public void draw() {
        nation = FictionalNation.of(framework, 2567);
    }

    @Benchmark
    public int scores() {
        var known = 0;
        for (var agency : nation) {
            known += Scoring.score(framework, agency).overall().isKnown() ? 1 : 0;
        }
        return known;
    }

    @Benchmark
    public int scoresAndLevels() {
        var decided = 0;
        for (var agency : nation) {
            decided +=
                    Levels.decide(Scoring.score(framework, agency)).possible().size() == 1 ? 1 : 0;
        }
        return decided;
    }
}
