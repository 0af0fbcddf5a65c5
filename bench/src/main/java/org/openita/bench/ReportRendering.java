package org.openita.bench;

import java.util.concurrent.TimeUnit;
import org.openita.report.DocxRenderer;
import org.openita.report.PdfRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The source agency's report, warm: from the database to the bytes of each file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReportRendering {

    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final RunningApplication application = new RunningApplication();

    /** Loads fonts before the first measurement, as the application does when it starts. */
    @Setup
    public void loadFonts() {
        pdf.render(application.report().document());
    }

    @TearDown
    public void stop() {
        application.close();
    }

    @Benchmark
    public byte[] pdf() {
        return pdf.render(application.report().document());
    }

    @Benchmark
    public byte[] docx() {
        return docx.render(application.report().document());
    }
}
