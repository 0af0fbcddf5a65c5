package org.openita.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.openita.bench.KeptConnection.Response;

/** Answers the questionnaire behind a link as a browser without scripts does, each answer by somebody new. */
final class Respondents {

    private static final Pattern QUESTION = Pattern.compile("type=\"radio\" name=\"(q\\d+)\" value=\"(\\d)\"");
    private static final Pattern RECEIPT = Pattern.compile("survey-receipt\">([2-9a-z-]{14})<");
    private static final int MOST_SCREENS = 40;

    private final String path;
    private final String code;
    private final List<Question> questions;

    private Respondents(String path, String code, List<Question> questions) {
        this.path = path;
        this.code = code;
        this.questions = questions;
    }

    /** Goes through every screen of a questionnaire once, to learn what is asked. */
    static Respondents of(String path, KeptConnection connection) throws IOException {
        return of(path, "", connection);
    }

    /** The same of a questionnaire that needs a code, which stays unused. */
    static Respondents of(String path, String code, KeptConnection connection) throws IOException {
        var questions = new ArrayList<Question>();
        var page = connection.get(path);
        for (var cookies = page.cookies(); !page.body().contains("value=\"send\""); ) {
            if (questions.size() > MOST_SCREENS * MOST_SCREENS) {
                throw new IllegalStateException("the questionnaire has no end");
            }
            page = connection.post(
                    path,
                    cookies,
                    form(page, questions) + "&code=" + code + "&step=" + page.field("step") + "&do=next");
            collect(page.body(), questions);
        }
        return new Respondents(path, code, List.copyOf(questions));
    }

    private static void collect(String page, List<Question> questions) {
        var radios = QUESTION.matcher(page);
        while (radios.find()) {
            var question = new Question(radios.group(1), Integer.parseInt(radios.group(2)));
            questions.removeIf(known -> known.field().equals(question.field()));
            questions.add(question);
        }
    }

    /** Whoever has this code. */
    Respondents by(String other) {
        return new Respondents(path, other, questions);
    }

    /** What the respondent goes through: the form, then all answers at once, until the thanks are read. */
    Attempt begin(KeptConnection connection) throws IOException {
        var page = connection.get(path);
        if (page.status() != 200) {
            throw new Unanswered(page.status());
        }
        return new Attempt(path, page.cookies(), form(page, questions) + "&code=" + code + "&t0=1&t1=2&do=send");
    }

    /** Sends a form that was begun and gives the receipt. */
    static String send(KeptConnection connection, Attempt attempt) throws IOException {
        var thanks = connection.post(attempt.path(), attempt.cookies(), attempt.form());
        var receipt = RECEIPT.matcher(thanks.body());
        if (thanks.status() != 200 || !receipt.find()) {
            throw new Unanswered(thanks.status());
        }
        return receipt.group(1);
    }

    private static String form(Response page, List<Question> questions) {
        var form = new StringBuilder("agrees=yes&token=").append(page.field("token"));
        for (var question : questions) {
            form.append('&').append(question.field()).append('=');
            form.append(ThreadLocalRandom.current().nextInt(question.choices()) + 1);
        }
        return form.toString();
    }

    int questions() {
        return questions.size();
    }

    private record Question(String field, int choices) {}

    /** A form filled in, to be sent once or again. */
    record Attempt(String path, String cookies, String form) {}

    /** The server said something else than thanks. */
    static final class Unanswered extends IOException {

        private static final long serialVersionUID = 1;

        private Unanswered(int status) {
            super("answered with status " + status);
        }
    }
}
