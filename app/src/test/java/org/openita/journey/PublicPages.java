package org.openita.journey;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The addresses of every page that anybody may read. */
final class PublicPages {

    static final String MISSING = "/agencies/no-such-agency";

    private PublicPages() {}

    static List<String> all() {
        return Stream.of(
                        Stream.of("/", "/agencies", "/agencies?q=nobody", "/frameworks", "/sign-in", MISSING),
                        Stream.of("tak-pao", "example-town")
                                .map(agency -> "/agencies/" + agency)
                                .flatMap(agency -> Stream.of(agency, agency + "/measures")),
                        Stream.of("/agencies/tak-pao/results/2567"),
                        Stream.of(
                                        "tak-pao/disclosure",
                                        "example-town/disclosure/2567",
                                        "example-town/disclosure/2568",
                                        "example-town/disclosure/2567/embed")
                                .map(page -> "/agencies/" + page),
                        years(2563, 2567).map(year -> "/agencies/example-town/results/" + year),
                        years(2563, 2569).map(year -> "/frameworks/th-national-" + year),
                        plans(),
                        plans().map(plan -> plan + "/report")
                                .flatMap(report -> Stream.of(report, report + "?digits=thai")),
                        Stream.of(
                                "/results",
                                "/results/2567",
                                "/results/2567/distribution?agency=tak-pao",
                                "/results/2567/provinces",
                                "/results/2567/compare?agency=tak-pao&agency=example-town"),
                        Stream.of(
                                "/agencies/example-town/measures/2567/follow-up",
                                "/agencies/example-town/measures/2567/follow-up?digits=thai"))
                .flatMap(pages -> pages)
                .toList();
    }

    private static Stream<String> plans() {
        return Stream.of("tak-pao/measures/2568", "example-town/measures/2567").map(plan -> "/agencies/" + plan);
    }

    private static Stream<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed();
    }
}
