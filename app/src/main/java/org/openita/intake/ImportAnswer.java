package org.openita.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a program is told of a file it sent.
 *
 * @param saved whether anything was written
 * @param counts what the file comes to; empty where it has faults
 * @param rows what was understood, agency by agency; only the first thousand
 * @param faults all that is wrong; only the first thousand
 * @param faultCount how many faults there are in all
 */
record ImportAnswer(
        int year,
        boolean dryRun,
        boolean saved,
        Optional<ImportCounts> counts,
        List<RowAnswer> rows,
        List<FaultAnswer> faults,
        int faultCount,
        Optional<Words> note) {

    private static final int MOST_ROWS = 1_000;

    /** The same in Thai and in English. */
    record Words(String th, String en) {}

    /** What was understood of one agency. */
    record RowAnswer(
            long line,
            String agency,
            boolean newAgency,
            String change,
            List<UnderstoodResult.Said> values,
            List<Words> notes) {}

    /** One fault: a code for programs, words for people. */
    record FaultAnswer(long line, String column, String code, Words message) {}

    /** Finds the words of a message in both languages. */
    @FunctionalInterface
    interface Speaking {
        Words say(String key, Object... args);
    }

    static ImportAnswer of(Reading reading, ImportOrder order, boolean dryRun, Speaking speaking) {
        var year = order.year().buddhist();
        return switch (reading) {
            case Reading.Faulty(var faults, var count) ->
                new ImportAnswer(
                        year,
                        dryRun,
                        false,
                        Optional.empty(),
                        List.of(),
                        faults.stream().map(fault -> answer(fault, speaking)).toList(),
                        count,
                        count > faults.size()
                                ? Optional.of(speaking.say("intake.faults.more", count - faults.size()))
                                : Optional.empty());
            case Reading.Understood(var results, var counts) ->
                new ImportAnswer(
                        year,
                        dryRun,
                        !dryRun && counts.toApply() > 0,
                        Optional.of(counts),
                        results.stream()
                                .limit(MOST_ROWS)
                                .map(result -> answer(result, speaking))
                                .toList(),
                        List.of(),
                        0,
                        results.size() > MOST_ROWS
                                ? Optional.of(speaking.say("intake.rows.more", MOST_ROWS, results.size()))
                                : Optional.empty());
        };
    }

    private static FaultAnswer answer(Fault fault, Speaking speaking) {
        return new FaultAnswer(
                fault.line(),
                fault.column(),
                fault.message(),
                speaking.say("intake.fault." + fault.message(), fault.args().toArray()));
    }

    private static RowAnswer answer(UnderstoodResult result, Speaking speaking) {
        return new RowAnswer(
                result.line(),
                result.agency(),
                result.registration().isPresent(),
                result.change().name().toLowerCase(Locale.ROOT),
                result.said(),
                result.notes().stream()
                        .map(note -> speaking.say(
                                "intake.note." + note.message(), note.args().toArray()))
                        .toList());
    }
}
