package org.openita.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.agency.Agency;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.round.Rounds;
import org.openita.suppression.TraitGroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What closed rounds tell of groups of respondents, and their answers sheet by sheet. */
@Service
class Breakdowns {

    private final AnonymousStore store;
    private final Rounds rounds;

    Breakdowns(AnonymousStore store, Rounds rounds) {
        this.store = store;
        this.rounds = rounds;
    }

    @Transactional(readOnly = true)
    public BreakdownPage of(Agency agency, Round round) {
        var sheets = sheets(round);
        var parts = asked(round).stream()
                .map(questionnaire -> part(round, questionnaire, sheets.getOrDefault(questionnaire, List.of())))
                .toList();
        return new BreakdownPage(agency, round, parts);
    }

    /** The sheets that may be handed out; refused where there are too few. */
    @Transactional(readOnly = true)
    public AnonymousSheets answers(Round round, Questionnaire questionnaire) {
        return AnonymousSheets.of(sheets(round).getOrDefault(questionnaire, List.of()), questionnaire.traits())
                .orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    /** What is asked in each questionnaire of a closed round. */
    Map<Questionnaire, Questions> questions(Round round) {
        requireClosed(round);
        var questions = new EnumMap<Questionnaire, Questions>(Questionnaire.class);
        asked(round).forEach(each -> questions.put(each, Questions.of(rounds.framework(round), each)));
        return questions;
    }

    private Map<Questionnaire, List<Sheet>> sheets(Round round) {
        requireClosed(round);
        return store.sheets(round.agency(), round.id());
    }

    private static void requireClosed(Round round) {
        if (round.state() != Round.State.CLOSED) {
            throw new Refused(RefusalCode.NOT_FOUND);
        }
    }

    private List<Questionnaire> asked(Round round) {
        var framework = rounds.framework(round);
        return Stream.of(Questionnaire.values())
                .filter(each -> each.isIn(framework))
                .toList();
    }

    private BreakdownPage.Part part(Round round, Questionnaire questionnaire, List<Sheet> sheets) {
        var questions = Questions.of(rounds.framework(round), questionnaire);
        var traits = questionnaire.traits();
        var told = AnonymousSheets.of(sheets, traits);
        var tables = told.stream()
                .flatMap(known -> IntStream.range(0, traits.size())
                        .mapToObj(trait -> new BreakdownPage.Table(traits.get(trait), rows(known, trait, questions))))
                .toList();
        return new BreakdownPage.Part(questionnaire, told.isPresent(), questions.groups(), tables);
    }

    private static List<BreakdownPage.Row> rows(AnonymousSheets told, int trait, Questions questions) {
        return Stream.concat(told.shown(trait).stream(), Stream.of(TraitGroups.UNTOLD))
                .map(value -> row(value, told.with(trait, value), questions))
                .filter(row -> row.sheets() > 0)
                .toList();
    }

    private static BreakdownPage.Row row(int value, List<AnonymousSheets.Line> lines, Questions questions) {
        var means = new ArrayList<Optional<BigDecimal>>();
        questions.groups().forEach(group -> means.add(AnonymousSheets.mean(lines, group.questions())));
        means.add(AnonymousSheets.mean(lines, questions.all()));
        return new BreakdownPage.Row(value, lines.size(), means);
    }
}
