package org.openita.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.openita.agency.Agencies;
import org.openita.methodology.Methodologies;
import org.openita.scoring.ExplainedJson;
import org.openita.scoring.Levels;
import org.openita.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is stored can be reckoned again from the stored values and the pinned framework, to the byte. */
@IntegrationTest
class RecomputationIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Agencies agencies;

    @Autowired
    Results results;

    @Autowired
    ResultStore store;

    @Autowired
    Methodologies methodologies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyStoredExplanationIsRecomputedByteForByte() {
        for (var agency : agencies.all()) {
            for (var recorded : store.history(agency.code())) {
                var tree = Scoring.score(methodologies.pinned(recorded.pin().hash()), recorded.known());
                var recomputed = ExplainedJson.of(tree, Levels.decide(tree));
                assertThat(results.explainedJson(agency.code(), recorded.year()))
                        .contains(recomputed);
                var path = "/api/v1/agencies/%s/results/%s".formatted(agency.code(), recorded.year());
                assertThat(Reading.text(mvc, path)).endsWith(agency.fictional() ? recomputed.substring(1) : recomputed);
                assertThat(Reading.text(mvc, path))
                        .startsWith(agency.fictional() ? "{\"fictional\":true," : recomputed);
            }
        }
        assertThat(agencies.all().stream().flatMap(agency -> store.history(agency.code()).stream()))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyResultIsPinnedToTheBytesOfItsFramework() {
        var pins = jdbc.sql("""
                        select r.framework_id, r.framework_hash, d.document
                        from result r join framework_document d on d.hash = r.framework_hash
                        """)
                .query((row, number) -> {
                    assertThat(sha256(row.getBytes("document"))).isEqualTo(row.getString("framework_hash"));
                    return methodologies
                            .pinned(row.getString("framework_hash"))
                            .id()
                            .value()
                            .equals(row.getString("framework_id"));
                })
                .list();
        assertThat(pins).hasSizeGreaterThanOrEqualTo(6).containsOnly(true);
    }

    @Test
    void theListShowsWhatTheTreesSay() {
        for (var standing : results.latest(agencies.all())) {
            var latest = standing.latest().orElseThrow();
            var agency = agencies.find(standing.agency().code().value()).orElseThrow();
            var explained = results.find(agency, latest.year()).orElseThrow();
            assertThat(latest.overall()).isEqualTo(explained.tree().overall().rounded());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
