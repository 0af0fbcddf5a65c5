package org.openita.journey;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The pages of signed-in people, each with an account of the demonstration that may read it. */
final class OwnPages {

    static final String ADMINISTRATOR = "admin@demo.example";
    static final String OFFICER = "officer@tak-pao.example";
    static final String OVERSIGHT = "oversight@demo.example";
    static final String ASSESSOR = "assessor@demo.example";
    static final String TOWN_HEAD = "head@example-town.example";
    static final String TOWN = "officer@example-town.example";

    private OwnPages() {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("/account", ADMINISTRATOR),
                Arguments.of("/accounts", ADMINISTRATOR),
                Arguments.of("/accounts/new", ADMINISTRATOR),
                Arguments.of("/accounts/1", ADMINISTRATOR),
                Arguments.of("/tokens", ADMINISTRATOR),
                Arguments.of("/audit", ADMINISTRATOR),
                Arguments.of("/agencies/tak-pao/audit", OFFICER),
                Arguments.of("/desk", OFFICER),
                Arguments.of("/desk", TOWN_HEAD),
                Arguments.of("/desk", OVERSIGHT),
                Arguments.of("/assessments", ASSESSOR),
                Arguments.of("/assessments", OVERSIGHT),
                Arguments.of("/assessments/example-town/2568", ASSESSOR),
                Arguments.of("/assignments", OVERSIGHT),
                Arguments.of("/agencies/example-town/results/2567/answers", TOWN_HEAD),
                Arguments.of("/agencies/example-town/rounds/2567/breakdowns", OVERSIGHT),
                Arguments.of("/agencies/example-town/rounds/2567/remarks", OVERSIGHT),
                Arguments.of("/rounds", OVERSIGHT),
                Arguments.of("/rounds/new", OVERSIGHT),
                Arguments.of("/rounds/2568/reminders", OVERSIGHT),
                Arguments.of("/directory", OVERSIGHT),
                Arguments.of("/directory/new", OVERSIGHT),
                Arguments.of("/directory/tak-pao", OVERSIGHT),
                Arguments.of("/results/import", OVERSIGHT),
                Arguments.of("/agencies/tak-pao/results/import", OFFICER),
                Arguments.of("/agencies/tak-pao/results/2567/edit", OFFICER),
                Arguments.of("/agencies/tak-pao/measures/new", OFFICER),
                Arguments.of("/agencies/tak-pao/measures/2568/progress", OFFICER),
                Arguments.of("/agencies/example-town/measures/2567/progress", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/edit", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/edit/topics/1", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/edit/measures/new", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/edit/legal-basis", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/edit/suggestions", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/edit/suggestions/EIT", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/edit/discard", TOWN),
                Arguments.of("/agencies/example-town/rounds", TOWN),
                Arguments.of("/agencies/example-town/rounds/new", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568/edit", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568/disclosure", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568/disclosure?order=DEAREST_FIRST", TOWN_HEAD),
                Arguments.of("/agencies/example-town/rounds/2568/disclosure/o1", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568/disclosure/o6", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568/disclosure/o7", TOWN_HEAD),
                Arguments.of("/agencies/example-town/rounds/2568/disclosure/readiness", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568/disclosure/submission", TOWN_HEAD),
                Arguments.of("/agencies/example-town/rounds/2568/close", TOWN),
                Arguments.of("/agencies/example-town/rounds/2568/mail", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/steps/submit", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/discussion", TOWN),
                Arguments.of("/agencies/example-town/measures/2568/draft", TOWN));
    }
}
