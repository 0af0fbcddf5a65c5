package org.openita.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Digits;
import org.openita.uncertainty.SheetLayout;

/** A file of answer sheets, one a row: which agency, which instrument or part, who answered, and each choice's number. */
final class AnswersFile implements CsvFile.Table {

    private final Map<Code, SheetLayout> layouts;
    private final Faults faults;
    private final Map<String, AgencyAnswers> agencies = new LinkedHashMap<>();
    private Optional<AnswerColumns> columns = Optional.empty();

    private AnswersFile(Map<Code, SheetLayout> layouts, Faults faults) {
        this.layouts = layouts;
        this.faults = faults;
    }

    /** The sheets of every agency in the order of first appearance; to be used only where no fault was found. */
    static List<AgencyAnswers> read(Path file, Map<Code, SheetLayout> layouts, Faults faults) {
        var answers = new AnswersFile(layouts, faults);
        CsvFile.read(file, faults, answers);
        answers.agencies.values().stream()
                .filter(AgencyAnswers::isOverfull)
                .forEach(agency -> faults.add(Message.overfull(agency.name())));
        return List.copyOf(answers.agencies.values());
    }

    @Override
    public boolean begin(CsvRecord header) {
        columns = AnswerColumns.read(header.getFields(), layouts, header.getStartingLineNumber(), faults);
        return columns.isPresent();
    }

    /** Takes a row; a row without any text is no row. */
    @Override
    public void add(CsvRecord row) {
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        var known = columns.orElseThrow();
        if (row.getFieldCount() == known.count()) {
            add(row, known);
        } else {
            faults.add(row.getStartingLineNumber(), Message.ragged(known.count(), row.getFieldCount()));
        }
    }

    private void add(CsvRecord row, AnswerColumns known) {
        var line = row.getStartingLineNumber();
        var name = row.getField(known.agency()).strip();
        var respondent = row.getField(known.respondent()).strip();
        var part = part(row.getField(known.instrument()));
        if (name.isEmpty()) {
            faults.add(line, Message.noAgency());
        } else if (respondent.isEmpty()) {
            faults.add(line, Message.noRespondent());
        } else if (!layouts.containsKey(part)) {
            faults.add(line, Message.unknownInstrument(part.value(), layouts.keySet()));
        } else {
            var agency = agencies.computeIfAbsent(
                    Normalizer.normalize(name, Normalizer.Form.NFC), first -> new AgencyAnswers(name));
            var before = agency.note(part, respondent, line);
            if (before > 0) {
                faults.add(line, Message.repeatedRespondent(respondent, before));
            }
            readStaff(agency, row, known);
            agency.add(part, sheet(row, part, known));
        }
    }

    private static Code part(String written) {
        var plain = Digits.arabic(written.strip()).toUpperCase(Locale.ROOT);
        return new Code(plain.isEmpty() ? "?" : plain);
    }

    private void readStaff(AgencyAnswers agency, CsvRecord row, AnswerColumns known) {
        var written = known.staff() < 0
                ? ""
                : Digits.arabic(row.getField(known.staff()).strip());
        if (written.isEmpty()) {
            return;
        }
        if (!written.matches("[1-9]\\d{0,6}")) {
            faults.add(row.getStartingLineNumber(), Message.notANumber(written));
        } else if (!agency.employs(Integer.parseInt(written))) {
            faults.add(row.getStartingLineNumber(), Message.otherStaff(agency.name()));
        }
    }

    private byte[] sheet(CsvRecord row, Code part, AnswerColumns known) {
        var layout = layouts.getOrDefault(part, SheetLayout.NONE);
        var sheet = new byte[layout.width()];
        var own = known.questions().getOrDefault(part, List.of());
        for (int question = 0; question < sheet.length; question++) {
            var column = own.get(question);
            sheet[question] = column < 0 ? 0 : choice(row, column, layout.choices(question), known);
        }
        known.foreignTo(part).stream()
                .filter(column -> !row.getField(column).isBlank())
                .forEach(column -> faults.add(
                        row.getStartingLineNumber(),
                        Message.notAsked(known.names().get(column), part)));
        return sheet;
    }

    /** The number of a choice; 0 for an empty text, which means not answered. */
    private byte choice(CsvRecord row, int column, int choices, AnswerColumns known) {
        var written = Digits.arabic(row.getField(column).strip());
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,2}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > choices) {
            faults.add(
                    row.getStartingLineNumber(), Message.noChoice(known.names().get(column), written, choices));
            return 0;
        }
        return Byte.parseByte(written);
    }
}
