package org.openita.survey;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round;
import org.openita.survey.CollectedStore.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers that were written down outside, many at a time. Each line carries what a form carries, signed: however
 * often it is brought, it is one answer, and nobody else's line is taken.
 */
@Service
public class CollectedAnswers {

    private final SurveyLinks links;
    private final Answers answers;
    private final PostStore posts;
    private final CollectedStore store;
    private final Clock clock;

    CollectedAnswers(SurveyLinks links, Answers answers, PostStore posts, CollectedStore store, Clock clock) {
        this.links = links;
        this.answers = answers;
        this.posts = posts;
        this.store = store;
        this.clock = clock;
    }

    /** The link of EIT part 2 in a round. */
    @Transactional(readOnly = true)
    public SurveyLink link(Round round) {
        return links.find(round, Questionnaire.EIT2).orElseThrow(() -> new Refused(RefusalCode.NOT_FOUND));
    }

    /** Whether the round has a second part of EIT at all: before 2566 there was none. */
    @Transactional(readOnly = true)
    public boolean isAsked(Round round) {
        return links.find(round, Questionnaire.EIT2).isPresent();
    }

    /** What is asked. */
    public Questions questions(SurveyLink link) {
        return answers.questions(link);
    }

    /** What so many new lines of a sheet carry. */
    @Transactional
    public List<String> lines(SurveyLink link, int count) {
        var key = answers.key();
        var now = clock.instant();
        return Stream.generate(() -> StartToken.at(now).signed(key, link.code()))
                .limit(count)
                .toList();
    }

    /** Those of the lines that were handed out for this link. */
    @Transactional
    public Set<String> ours(SurveyLink link, Collection<String> lines) {
        return Set.copyOf(receipts(link, lines).keySet());
    }

    /** Those of the lines whose answer is here already. */
    @Transactional
    public Set<String> kept(SurveyLink link, Collection<String> lines) {
        var receipts = receipts(link, lines);
        var kept = store.kept(link.round().id(), receipts.values());
        return receipts.entrySet().stream()
                .filter(each ->
                        kept.contains(HexFormat.of().formatHex(each.getValue().hash())))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /**
     * Keeps answers, all or none, and gives how many were new.
     *
     * @throws Refused where the round takes no answers, or what is brought is not what such a sheet can hold
     */
    @Transactional
    public int keep(SurveyLink link, List<Collected> collected) {
        posts.holdOpen(link.round().id());
        var now = answers.link(link.code()).orElseThrow();
        if (!answers.isOpen(now)) {
            throw new Refused(RefusalCode.SURVEY_CLOSED);
        }
        var questions = answers.questions(now);
        var byLine = collected.stream().collect(toMap(Collected::line, each -> each, (one, again) -> one));
        var receipts = receipts(link, byLine.keySet());
        if (receipts.size() < byLine.size()
                || !collected.stream().allMatch(each -> each.fits(now.questionnaire(), questions))) {
            throw new Refused(RefusalCode.NOT_UNDERSTOOD);
        }
        var written = byLine.values().stream()
                .flatMap(each -> Optional.ofNullable(receipts.get(each.line())).stream()
                        .map(receipt -> new Written(receipt, each.sheet(), each.remark())))
                .toList();
        return store.add(now.round().id(), now.questionnaire(), LocalDate.now(clock), written);
    }

    /** How many answers of EIT part 2 each of the rounds has; rounds without any are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Long> counts(Collection<Round> rounds) {
        return store.counts(rounds, Questionnaire.EIT2);
    }

    private Map<String, OneTimeCode> receipts(SurveyLink link, Collection<String> lines) {
        var key = answers.key();
        var receipts = new HashMap<String, OneTimeCode>();
        lines.forEach(line ->
                StartToken.read(key, link.code(), line).ifPresent(token -> receipts.put(line, token.receipt())));
        return receipts;
    }
}
