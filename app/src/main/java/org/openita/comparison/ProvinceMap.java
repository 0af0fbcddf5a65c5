package org.openita.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.Agency.Listed;

/**
 * The provinces of a year, each with the middle of its agencies' scores, and where it lies on a map of equal tiles.
 *
 * @param provinces those with results of real agencies, by name
 * @param tiles the places of all provinces on the map
 */
public record ProvinceMap(YearTable table, String type, List<Province> provinces, List<ProvinceTiles.Tile> tiles) {

    private static final BigDecimal PASS = BigDecimal.valueOf(85);

    public ProvinceMap {
        provinces = List.copyOf(provinces);
        tiles = List.copyOf(tiles);
    }

    static ProvinceMap of(YearTable table, String type, List<ProvinceTiles.Tile> tiles) {
        Map<Listed, List<BigDecimal>> scores = table.rows().stream()
                .map(Placed::standing)
                .filter(each -> !each.agency().fictional() && each.overall().isPresent())
                .filter(each -> type.isEmpty() || each.agency().type().code().equals(type))
                .collect(groupingBy(
                        each -> each.agency().province(),
                        mapping(each -> each.overall().orElseThrow(), toList())));
        var provinces = scores.entrySet().stream()
                .map(entry -> Province.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(each -> each.province().name().th()))
                .toList();
        return new ProvinceMap(table, type, provinces, tiles);
    }

    public Optional<Province> at(ProvinceTiles.Tile tile) {
        return provinces.stream()
                .filter(each -> each.province().code().equals(tile.code()))
                .findFirst();
    }

    /** The list of a province's agencies. */
    public String list(Province province) {
        return "/results/%s?province=%s&type=%s"
                .formatted(table.year(), province.province().code(), type);
    }

    /**
     * One province.
     *
     * @param median the middle score; of two in the middle the lower
     * @param passed how many reach the pass line of 85
     */
    public record Province(Listed province, int count, BigDecimal median, int passed) {

        static Province of(Listed province, List<BigDecimal> scores) {
            var sorted = scores.stream().sorted().toList();
            var passed =
                    sorted.stream().filter(score -> score.compareTo(PASS) >= 0).count();
            return new Province(province, sorted.size(), sorted.get((sorted.size() - 1) / 2), (int) passed);
        }

        /** The tone of the middle score, 1 best, in the steps of the levels: 95, 85, 70, 50. */
        public int tone() {
            var score = median.intValue();
            return score >= 95 ? 1 : score >= 85 ? 2 : score >= 70 ? 3 : score >= 50 ? 4 : 5;
        }
    }
}
