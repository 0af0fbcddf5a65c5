package org.openita.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.openita.report.DocxRenderer;
import org.openita.report.PdfRenderer;

/** A thousand reports in a batch, PDF and DOCX of each, on every core: how many a second, and the peak of the heap. */
public final class ReportBatch {

    private static final int REPORTS = 1_000;
    private static final int WARM_UP = 50;

    private ReportBatch() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        try (var application = new RunningApplication()) {
            run(application, WARM_UP);
            ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
            var started = System.nanoTime();
            var bytes = run(application, REPORTS);
            var seconds = (System.nanoTime() - started) / 1e9;
            System.out.printf(
                    "%d reports, PDF and DOCX of each: %.1f s, %.1f reports/s, %.1f MB written, peak heap %d MB%n",
                    REPORTS, seconds, REPORTS / seconds, bytes / 1e6, peakHeap() >> 20);
        }
    }

    private static long run(RunningApplication application, int reports)
            throws InterruptedException, ExecutionException {
        var pdf = new PdfRenderer();
        var docx = new DocxRenderer();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var written = IntStream.range(0, reports)
                    .mapToObj(report -> workers.submit(() -> {
                        var document = application.report().document();
                        return (long) pdf.render(document).length + docx.render(document).length;
                    }))
                    .toList();
            var bytes = 0L;
            for (Future<Long> each : written) {
                bytes += each.get();
            }
            return bytes;
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
