package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.framework.FrameworkFixture.framework;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplainedJsonTest {

    @Test
    void itPinsTheFrameworkAndExplainsTheLevel() {
        assertThat(json(ResultFixture.sourceAgency()))
                .startsWith("{\"framework\":{\"id\":\"test-2567\",\"version\":1,\"hash\":\"00ff\"},")
                .contains("\"level\":{\"possible\":[{\"th\":\"ผ่านดีเยี่ยม\"")
                .contains("\"missing\":[],\"deduced\":[{\"code\":\"EIT1\",\"atLeast\":96.8");
    }

    @Test
    void valuesAreUnroundedNumbersAndUnknownOnesNull() {
        var json = json(ResultFixture.sourceAgency());

        assertThat(json)
                .contains("\"status\":\"given\",\"value\":99.4,\"rounded\":99.40,\"given\":99.40,\"computed\":99.3948")
                .contains("\"code\":\"EIT1\"")
                .contains("\"status\":\"unknown\",\"value\":null,\"rounded\":null,\"given\":null,\"computed\":null");
    }

    @Test
    void everyNodeStandsInItsPlaceOnce() {
        var json = json(ResultFixture.score(framework(), Map.of("IIT", "90")));
        var codes = Pattern.compile("\"code\":\"([^\"]+)\",\"name\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1));

        assertThat(codes)
                .containsExactlyElementsOf(framework().outline().nodes().stream()
                        .map(node -> node.code().value())
                        .toList());
        assertThat(json.chars().filter(each -> each == '{').count())
                .isEqualTo(json.chars().filter(each -> each == '}').count());
        assertThat(json).doesNotContain(",,", "{,", "[,", ",}", ",]");
    }

    @Test
    void textsAreEscaped() {
        assertThat(new JsonText().text("a\"b\\c\nd").toString()).isEqualTo("\"a\\\"b\\\\c\\u000ad\"");
    }

    private static String json(ScoreTree tree) {
        return ExplainedJson.of(tree, Levels.decide(tree));
    }
}
