package org.openita.platform;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * What the error page says.
 *
 * @param status the HTTP status
 * @param messages the prefix of its messages, {@code .title} and {@code .text}
 * @param args what goes into the text
 * @param reference the number under which the log tells more; empty where there is no more to tell
 * @param form where the form is that was sent; empty where it need not be sent again
 */
public record ErrorPage(
        HttpStatus status, String messages, List<Object> args, String reference, Optional<String> form) {

    static ErrorPage of(Refused refused) {
        var code = refused.code();
        return new ErrorPage(code.status(), "refusal." + code.name(), refused.args(), "", Optional.empty());
    }

    static ErrorPage of(HttpStatus status, String reference) {
        if (status == HttpStatus.NOT_FOUND) {
            return of(new Refused(RefusalCode.NOT_FOUND));
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            return of(new Refused(RefusalCode.NOT_SIGNED_IN));
        }
        if (status == HttpStatus.FORBIDDEN) {
            return of(new Refused(RefusalCode.NOT_ALLOWED));
        }
        return status.is4xxClientError()
                ? new ErrorPage(status, "refusal.NOT_UNDERSTOOD", List.of(), "", Optional.empty())
                : new ErrorPage(status, "error", List.of(), reference, Optional.empty());
    }

    /** The same with the way back to the form. */
    ErrorPage to(Optional<String> form) {
        return new ErrorPage(status, messages, args, reference, form);
    }

    /** The heading, in the page's language. */
    public String title(View view) {
        return view.text(messages + ".title");
    }

    /** What happened and what to do now, in the page's language. */
    public String text(View view) {
        return view.text(messages + ".text", args.toArray());
    }
}
