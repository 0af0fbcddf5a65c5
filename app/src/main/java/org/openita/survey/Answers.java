package org.openita.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.platform.Refused;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Round.State;
import org.openita.round.Rounds;
import org.openita.survey.PostStore.Post;
import org.openita.survey.SurveyStore.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of respondents, whoever they are: nobody signs in here. */
@Service
public class Answers {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int KEY = 32;
    private static final int MOST_LINKS = 50_000;

    private final SurveyStore surveys;
    private final Arrivals arrivals;
    private final CodeStore codes;
    private final Rounds rounds;
    private final Clock clock;
    private final Map<Asked, Questions> asked = new ConcurrentHashMap<>();
    private final Cache<String, SurveyLink> seen =
            Caffeine.newBuilder().maximumSize(MOST_LINKS).build();
    private volatile Optional<byte[]> key = Optional.empty();

    Answers(SurveyStore surveys, Arrivals arrivals, CodeStore codes, Rounds rounds, Clock clock) {
        this.surveys = surveys;
        this.arrivals = arrivals;
        this.codes = codes;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Where a link leads, in capitals or not: always to the same round, whose state is read anew. */
    public Optional<SurveyLink> link(String typed) {
        var code = typed.toLowerCase(Locale.ROOT);
        var link = target(code)
                .flatMap(target -> rounds.numbered(target.round())
                        .map(round -> new SurveyLink(code, round, target.questionnaire())));
        link.ifPresent(each -> seen.put(code, each));
        return link;
    }

    private Optional<Target> target(String code) {
        return Optional.ofNullable(seen.getIfPresent(code))
                .map(link -> new Target(code, link.round().id(), link.questionnaire()))
                .or(() -> surveys.target(code));
    }

    /**
     * Where a link leads, for an answer that is being sent. While a round is open nothing changes of what is asked and of
     * whom; whether it still is open, only the transaction that keeps the answer can tell.
     */
    Optional<SurveyLink> linkToSend(String code) {
        return Optional.ofNullable(seen.getIfPresent(code.toLowerCase(Locale.ROOT)))
                .filter(link -> link.round().state() == State.OPEN)
                .or(() -> link(code));
    }

    /** What the round asks in the link's questionnaire. */
    public Questions questions(SurveyLink link) {
        return asked.computeIfAbsent(
                new Asked(link.round().frameworkHash(), link.questionnaire()),
                unread -> Questions.of(rounds.framework(link.round()), unread.questionnaire()));
    }

    /** Whether answers are taken today. */
    public boolean isOpen(SurveyLink link) {
        return link.round().takesAnswers(today());
    }

    /** Whether the last day of answering is past. */
    public boolean isOver(SurveyLink link) {
        return today().isAfter(link.round().calendar().closes());
    }

    /** Whether the link alone is not enough; whom assessors ask comes by a code that an assessor made. */
    public static boolean needsCode(SurveyLink link) {
        return switch (link.questionnaire()) {
            case IIT -> link.round().staffAnswer() == StaffAnswer.BY_CODE;
            case EIT1 -> false;
            case EIT2 -> true;
        };
    }

    /** Whether this code can be used now. */
    @Transactional(readOnly = true)
    public boolean isFresh(SurveyLink link, OneTimeCode code) {
        return codes.isFresh(link.round().id(), link.questionnaire(), code.hash());
    }

    /** Whether this code was given out and let in an answer already. */
    @Transactional(readOnly = true)
    public boolean isUsed(SurveyLink link, OneTimeCode code) {
        var round = link.round().id();
        return codes.exists(round, link.questionnaire(), code.hash())
                && !codes.isFresh(round, link.questionnaire(), code.hash());
    }

    /** A token for a form that is opened now. */
    public String start(SurveyLink link) {
        return StartToken.at(clock.instant()).signed(key(), link.code());
    }

    /** The token a form sent, if it is one of ours for this link. */
    Optional<StartToken> read(SurveyLink link, String sent) {
        return StartToken.read(key(), link.code(), sent);
    }

    /**
     * Keeps an answer, durably before it returns, and gives its receipt: the same for the same token, however often it is
     * sent.
     *
     * @throws Refused where the round no longer takes answers, or the code was used by another answer
     */
    public OneTimeCode answer(
            SurveyLink link, StartToken token, Optional<OneTimeCode> code, Sheet sheet, String remark) {
        return answer(link, token, code, new Sent(sheet, remark, 0));
    }

    /** The same, with what else was noticed of it. */
    OneTimeCode answer(SurveyLink link, StartToken token, Optional<OneTimeCode> code, Sent sent) {
        var receipt = token.receipt();
        var sheet = sent.sheet();
        var remark = sent.remark();
        var signs = sent.signs() | Signs.of(token.takenUntil(clock.instant()), sheet);
        var post = new Post(receipt, link.round().id(), link.questionnaire(), today(), sheet, signs, remark);
        if (needsCode(link)) {
            arrivals.keep(post, code);
        } else {
            arrivals.keep(post);
        }
        return receipt;
    }

    /** Whether what was begun with this token is kept already. */
    @Transactional(readOnly = true)
    boolean isKept(StartToken token) {
        return arrivals.has(token.receipt());
    }

    /** Whether an answer with this receipt is among those that were counted. */
    @Transactional(readOnly = true)
    public boolean counted(SurveyLink link, OneTimeCode receipt) {
        return arrivals.counted(link.round().id(), receipt);
    }

    /** What start tokens are signed with; once it is in the database it never changes. */
    byte[] key() {
        if (key.isEmpty()) {
            key = surveys.key();
        }
        return key.orElseGet(() -> {
            var proposed = new byte[KEY];
            new SecureRandom().nextBytes(proposed);
            return surveys.key(proposed);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    /** What a respondent sends, and the signs noticed of it. */
    record Sent(Sheet sheet, String remark, int signs) {}

    /** What a framework asks in a questionnaire. */
    private record Asked(String frameworkHash, Questionnaire questionnaire) {}
}
