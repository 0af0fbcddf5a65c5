package org.openita.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CrosswalkDocumentsTest {

    @Test
    void allFaultsAreReportedAtOnce() {
        var document = """
                from: th-national-2567
                to: next year
                source: list
                sources:
                  list: {status: sure, confidence: V2, description: A list}
                links:
                  - {from: [o1], to: [o1]}
                  - {from: [o1], to: [o2], because: merged}
                  - {from: [], to: []}
                """;
        assertThat(CrosswalkDocuments.read("walk.yaml", document.getBytes(StandardCharsets.UTF_8))
                        .faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "walk.yaml:2:5: to: is not an id such as th-national-2567: next year",
                        "walk.yaml:5:18: sources.list.status: is none of verified, provisional: sure",
                        "walk.yaml:8:12: links[1].from: this code stands twice: o1",
                        "walk.yaml:8:28: links[1].because: this key is not known here",
                        "walk.yaml:9:12: links[2].from: a link needs a code on one side at least");
    }
}
