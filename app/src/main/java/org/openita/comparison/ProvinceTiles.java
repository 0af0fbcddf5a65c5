package org.openita.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where each province lies on a map of equal tiles, so that a small one is seen as well as a large one. */
@Component
public class ProvinceTiles {

    private final List<Tile> tiles = new ArrayList<>();

    ProvinceTiles() {
        var file = new ClassPathResource("national/province-tiles.csv");
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            reader.forEach(row -> tiles.add(new Tile(
                    row.getField("code"),
                    row.getField("short"),
                    Integer.parseInt(row.getField("column")),
                    Integer.parseInt(row.getField("row")))));
        } catch (IOException e) {
            throw new UncheckedIOException("The map of provinces cannot be read", e);
        }
    }

    List<Tile> all() {
        return List.copyOf(tiles);
    }

    /**
     * A place on the map.
     *
     * @param code the province
     * @param shortName its abbreviation of two letters
     * @param column from the west, from 0
     * @param row from the north, from 0
     */
    public record Tile(String code, String shortName, int column, int row) {}
}
