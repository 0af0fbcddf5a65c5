package org.openita.intake;

import java.io.IOException;
import java.io.Serial;

/** More came out of a packed file than any honest one holds. */
final class TooMuch extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    TooMuch() {
        super("a packed file unpacks to more than is allowed");
    }
}
