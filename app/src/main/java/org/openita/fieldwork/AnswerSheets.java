package org.openita.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.access.Actor;
import org.openita.agency.Agency;
import org.openita.audit.AuditTrail;
import org.openita.audit.Change;
import org.openita.intake.Fault;
import org.openita.intake.Faults;
import org.openita.intake.Reading;
import org.openita.intake.Sheets;
import org.openita.intake.Upload;
import org.openita.platform.Language;
import org.openita.platform.Messages;
import org.openita.round.Assigned;
import org.openita.round.Assignments;
import org.openita.survey.Collected;
import org.openita.survey.CollectedAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets to fill in where there is no network: handed out, read back whole, and kept once confirmed. */
@Service
class AnswerSheets {

    private final Assignments assignments;
    private final CollectedAnswers answers;
    private final Messages messages;
    private final AuditTrail trail;

    AnswerSheets(Assignments assignments, CollectedAnswers answers, Messages messages, AuditTrail trail) {
        this.assignments = assignments;
        this.answers = answers;
        this.messages = messages;
        this.trail = trail;
    }

    /** A workbook with so many empty lines, each to be one answer. */
    @Transactional
    public byte[] blank(Actor actor, Assigned here, Agency agency, int lines, Language language) {
        assignments.mustBeAssigned(actor, here.round());
        return AnswerWorkbook.of(
                texts(here, agency, language),
                columns(here, language),
                answers.lines(answers.link(here.round()), Math.clamp(lines, 1, SheetRows.MOST)));
    }

    /** Reads a file completely: every fault is found, or every line is understood; nothing is kept. */
    @Transactional
    public SheetReading read(Actor actor, Assigned here, Upload upload) {
        assignments.mustBeAssigned(actor, here.round());
        var faults = new Faults();
        var rows = new SheetRows(SheetMark.of(here.round()), faults);
        Sheets.read(upload, rows::take).ifPresent(faults::add);
        if (!rows.isForeign()) {
            var understood = understood(here, rows, faults);
            if (faults.isEmpty()) {
                return understood;
            }
        }
        return new SheetReading.Faulty(Reading.Faulty.of(faults));
    }

    /** Keeps what was understood and confirmed; gives how many answers were new. */
    @Transactional
    public int keep(Actor actor, Assigned here, List<Collected> collected) {
        var round = here.round();
        assignments.mustBeAssigned(actor, round);
        var added = answers.keep(answers.link(round), collected);
        if (added > 0) {
            trail.record(new Change(
                    actor.who(),
                    Optional.of(round.agency().value()),
                    "fieldwork.import",
                    round.year().toString(),
                    Map.of(),
                    Map.of("sheets", added)));
        }
        return added;
    }

    private SheetReading.Understood understood(Assigned here, SheetRows rows, Faults faults) {
        var languages = List.of(columns(here, Language.THAI), columns(here, Language.ENGLISH));
        var missing = rows.missing(languages.getFirst().all());
        if (!missing.isEmpty()) {
            missing.forEach(name -> faults.add(Fault.ofFile("missing-column", name)));
            return new SheetReading.Understood(List.of(), 0);
        }
        if (rows.lines().isEmpty()) {
            faults.add(Fault.ofFile("no-people"));
        }
        var cells = new SheetCells(rows, languages, faults);
        var collected = rows.lines().stream().map(cells::understand).toList();
        var link = answers.link(here.round());
        var carried = collected.stream().map(Collected::line).toList();
        var ours = answers.ours(link, carried);
        var kept = answers.kept(link, ours);
        var lines = new ArrayList<PreviewPage.Line>();
        for (int at = 0; at < collected.size(); at++) {
            var each = collected.get(at);
            var row = rows.lines().get(at).line();
            if (!ours.contains(each.line())) {
                faults.add(Fault.ofLine(row, "line-changed"));
            }
            lines.add(new PreviewPage.Line(row, each, kept.contains(each.line())));
        }
        return new SheetReading.Understood(lines, rows.blank());
    }

    private SheetColumns columns(Assigned here, Language language) {
        return SheetColumns.of(answers.questions(answers.link(here.round())), messages, language);
    }

    private AnswerWorkbook.Texts texts(Assigned here, Agency agency, Language language) {
        var round = here.round();
        var name = agency.name().in(language.tag());
        return new AnswerWorkbook.Texts(
                SheetMark.of(round),
                messages.text(
                        language, "fieldwork.sheet.heading", name, round.year().toString()),
                messages.text(language, "fieldwork.sheet.answers"),
                messages.text(language, "fieldwork.sheet.guide"),
                messages.text(
                                language,
                                "fieldwork.sheet.guide.text",
                                name,
                                round.year().toString())
                        .lines()
                        .toList(),
                messages.text(language, "fieldwork.sheet.refusal"));
    }
}
