package org.openita.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The catalogue of measures to begin from. */
@Component
class ProvenMeasures {

    private final List<ProvenMeasure> all = read();

    List<ProvenMeasure> all() {
        return all;
    }

    Optional<ProvenMeasure> find(String id) {
        return all.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    private static List<ProvenMeasure> read() {
        try (var file = new ClassPathResource("planning/proven-measures.yaml").getInputStream()) {
            return List.copyOf(YAMLMapper.builder()
                    .build()
                    .readValue(file, Catalogue.class)
                    .measures());
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of measures cannot be read", e);
        }
    }

    private record Catalogue(List<ProvenMeasure> measures) {}
}
