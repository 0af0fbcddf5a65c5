package org.openita.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.openita.report.Reports.Report;
import tools.jackson.databind.json.JsonMapper;

/**
 * A laid out report as JSON and back, equal to what it was. Blocks and charts carry the names of their types, so that a
 * type that is renamed must go on answering to the name it had.
 */
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.NON_PRIVATE))
            .addMixIn(Block.class, OfSeveralKinds.class)
            .addMixIn(Chart.class, OfSeveralKinds.class)
            .build();

    private ReportJson() {}

    static String write(Report report) {
        return JSON.writeValueAsString(report);
    }

    static Report read(String json) {
        return JSON.readValue(json, Report.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface OfSeveralKinds {}
}
