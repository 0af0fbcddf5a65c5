package org.openita.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.round.Round.StaffAnswer;
import org.openita.round.Rounds;
import org.openita.survey.PostStore.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of respondents, whoever they are: nobody signs in here. */
@Service
public class Answers {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int KEY = 32;

    private final SurveyStore surveys;
    private final PostStore posts;
    private final CodeStore codes;
    private final Rounds rounds;
    private final Clock clock;

    Answers(SurveyStore surveys, PostStore posts, CodeStore codes, Rounds rounds, Clock clock) {
        this.surveys = surveys;
        this.posts = posts;
        this.codes = codes;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Where a link leads. */
    @Transactional(readOnly = true)
    public Optional<SurveyLink> link(String code) {
        return surveys.target(code)
                .flatMap(target -> rounds.numbered(target.round())
                        .map(round -> new SurveyLink(code, round, target.questionnaire())));
    }

    /** What the round asks in the link's questionnaire. */
    public Questions questions(SurveyLink link) {
        return Questions.of(rounds.framework(link.round()), link.questionnaire());
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
    static boolean needsCode(SurveyLink link) {
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

    /** A token for a form that is opened now. */
    @Transactional
    public String start(SurveyLink link) {
        return StartToken.at(clock.instant()).signed(key(), link.code());
    }

    /** The token a form sent, if it is one of ours for this link. */
    @Transactional
    Optional<StartToken> read(SurveyLink link, String sent) {
        return StartToken.read(key(), link.code(), sent);
    }

    /**
     * Keeps an answer, durably before it returns, and gives its receipt: the same for the same token, however often it is
     * sent.
     *
     * @throws Refused where the round no longer takes answers, or the code was used by another answer
     */
    @Transactional
    public OneTimeCode answer(
            SurveyLink link, StartToken token, Optional<OneTimeCode> code, Sheet sheet, String remark) {
        var receipt = token.receipt();
        posts.holdOpen(link.round().id());
        if (posts.has(receipt.hash())) {
            return receipt;
        }
        if (!rounds.numbered(link.round().id()).orElseThrow().takesAnswers(today())) {
            throw new Refused(RefusalCode.SURVEY_CLOSED);
        }
        if (needsCode(link) && !code.map(each -> use(link, each)).orElse(false)) {
            throw new Refused(RefusalCode.CODE_USED);
        }
        var signs = Signs.of(token.takenUntil(clock.instant()), sheet);
        posts.add(new Post(receipt, link.round().id(), link.questionnaire(), today(), sheet, signs, remark));
        return receipt;
    }

    /** Whether an answer with this receipt is among those that were counted. */
    @Transactional(readOnly = true)
    public boolean counted(SurveyLink link, OneTimeCode receipt) {
        return posts.isCounted(link.round().id(), receipt.hash());
    }

    private boolean use(SurveyLink link, OneTimeCode code) {
        return codes.use(link.round().id(), link.questionnaire(), code.hash());
    }

    /** What start tokens are signed with. */
    @Transactional
    byte[] key() {
        var proposed = new byte[KEY];
        new SecureRandom().nextBytes(proposed);
        return surveys.key(proposed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }
}
