package org.openita.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openita.analysis.TopicFinding;
import org.openita.analysis.TopicFindings;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;
import org.openita.scoring.KnownValues;
import org.openita.scoring.ScoreTree;
import org.openita.scoring.Scoring;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Results and published texts to test with. */
final class MeasureFixture {

    static final Framework NATIONAL_2567 =
            new BundledFrameworks().find(new FrameworkId("th-national-2567")).orElseThrow();

    private MeasureFixture() {}

    /** The source agency's result: ten indicators and the overall score, no items. */
    static ScoreTree sourceAgency() {
        return score(
                "overall", "99.40", "1", "97.78", "2", "100.00", "3", "100.00", "4", "100.00", "5", "100.00", "6",
                "99.13", "7", "99.10", "8", "97.05", "9", "100.00", "10", "100.00");
    }

    static ScoreTree score(String... pairs) {
        var values = new HashMap<Code, BigDecimal>();
        IntStream.range(0, pairs.length / 2)
                .forEach(at -> values.put(new Code(pairs[2 * at]), new BigDecimal(pairs[2 * at + 1])));
        return Scoring.score(NATIONAL_2567, new KnownValues(Map.copyOf(values)));
    }

    static TopicFinding finding(int topic, ScoreTree tree) {
        return TopicFindings.of(tree).get(topic - 1);
    }

    /** The findings of a demonstration plan as its file has them. */
    static List<JsonNode> published(String agency, int plan) {
        try (var file = new ClassPathResource("demo/" + agency + ".yaml").getInputStream()) {
            var findings = YAMLMapper.builder()
                    .build()
                    .readTree(file)
                    .get("plans")
                    .get(plan)
                    .get("findings");
            return List.copyOf(findings.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
