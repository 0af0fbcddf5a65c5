package org.openita.platform;

import org.springframework.http.HttpStatus;

/** Why a request was refused; its words are the messages {@code refusal.<CODE>.title} and {@code .text}. */
public enum RefusalCode {
    /** There is no such thing, or none that the reader may know of. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The reader may not do this. */
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** What was asked for cannot be understood. */
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST);

    private final HttpStatus status;

    RefusalCode(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
