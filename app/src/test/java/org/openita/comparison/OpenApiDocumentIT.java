package org.openita.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openita.IntegrationTest;
import org.openita.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class OpenApiDocumentIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void describesEveryRouteForProgramsAndNoOther() {
        var described = new TreeSet<String>();
        new JsonMapper()
                .readTree(Reading.text(mvc, "/api/v1/openapi.json"))
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        var there = new TreeSet<String>();
        handlers.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.add(method + " " + path))));
        assertThat(described).isNotEmpty().isEqualTo(there);
    }
}
