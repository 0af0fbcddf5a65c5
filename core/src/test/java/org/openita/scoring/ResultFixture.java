package org.openita.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkFixture;

/** Results to test with. */
public final class ResultFixture {

    private ResultFixture() {}

    /** The source agency as published for 2567: ten indicators, their overall score, no parts of EIT, no items. */
    public static ScoreTree sourceAgency() {
        return indicators(
                "97.78 100.00 100.00 100.00 100.00 99.13 99.10 97.05 100.00 100.00", Map.of("overall", "99.40"));
    }

    /** Ten indicators in their order, {@code -} for unknown, and any other values. */
    public static ScoreTree indicators(String ten, Map<String, String> others) {
        return indicators(FrameworkFixture.framework(), ten, others);
    }

    public static ScoreTree indicators(Framework framework, String ten, Map<String, String> others) {
        var values = new HashMap<>(others);
        var scores = ten.split(" ", -1);
        for (int i = 0; i < scores.length; i++) {
            if (!scores[i].equals("-")) {
                values.put("" + (i + 1), scores[i]);
            }
        }
        return score(framework, values);
    }

    public static ScoreTree score(Framework framework, Map<String, String> values) {
        var known = new HashMap<Code, BigDecimal>();
        values.forEach((code, value) -> known.put(new Code(code), new BigDecimal(value)));
        return Scoring.score(framework, new KnownValues(known));
    }
}
