package org.openita.fieldwork;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openita.platform.RefusalCode;
import org.openita.platform.Refused;
import org.openita.survey.Collected;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the preview carries them until they are confirmed, so that nothing of them is kept before. */
final class CarriedAnswers {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private CarriedAnswers() {}

    static String written(List<Collected> answers) {
        return JSON.writeValueAsString(answers);
    }

    /** What a form sent back; whether it fits the questions is asked where it is kept. */
    static List<Collected> read(String sent) {
        try {
            return Arrays.stream(JSON.readValue(sent, Collected[].class))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (JacksonException notOurs) {
            throw new Refused(RefusalCode.NOT_UNDERSTOOD);
        }
    }
}
