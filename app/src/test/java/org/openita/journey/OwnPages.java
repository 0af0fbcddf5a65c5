package org.openita.journey;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The pages of signed-in people, each with an account of the demonstration that may read it. */
final class OwnPages {

    static final String ADMINISTRATOR = "admin@demo.example";
    static final String OFFICER = "officer@tak-pao.example";

    private OwnPages() {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("/account", ADMINISTRATOR),
                Arguments.of("/accounts", ADMINISTRATOR),
                Arguments.of("/accounts/new", ADMINISTRATOR),
                Arguments.of("/accounts/1", ADMINISTRATOR),
                Arguments.of("/tokens", ADMINISTRATOR),
                Arguments.of("/audit", ADMINISTRATOR),
                Arguments.of("/agencies/tak-pao/audit", OFFICER));
    }
}
