package org.openita.platform;

import org.springframework.http.HttpStatus;

/** Why a request was refused; its words are the messages {@code refusal.<CODE>.title} and {@code .text}. */
public enum RefusalCode {
    /** There is no such thing, or none that the reader may know of. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** Only for those who are signed in. */
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    /** The reader may not do this. */
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** What was asked for cannot be understood. */
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST),
    /** More was sent than is taken at once. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** One who keeps accounts must remain. */
    LAST_ADMINISTRATOR(HttpStatus.CONFLICT),
    /** An invitation that was used, has expired, or was replaced by a later one. */
    INVITATION_OVER(HttpStatus.GONE),
    /** Too many tries from one place in a short time. */
    TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS),
    /** A round that no longer takes answers. */
    SURVEY_CLOSED(HttpStatus.GONE),
    /** A one-time code that there is not, or that was used. */
    CODE_USED(HttpStatus.CONFLICT),
    /** Something published rests on a result that is to be taken back. */
    RESULT_IN_USE(HttpStatus.CONFLICT),
    /** Evidence that was submitted, or whose round is over. */
    DISCLOSURE_LOCKED(HttpStatus.CONFLICT),
    /** Somebody else changed the thing meanwhile, so that it is no longer what the reader saw. */
    CHANGED_MEANWHILE(HttpStatus.CONFLICT);

    private final HttpStatus status;

    RefusalCode(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
