package org.openita.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The data of a chart as a plain table: what a page shows, and what a reader hears instead of the picture. */
public record ChartTable(List<String> headers, List<List<String>> rows) {

    public ChartTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static ChartTable of(Chart chart, Wording words) {
        return switch (chart) {
            case Chart.LevelScale scale -> ofScale(scale, words);
            case Chart.Bars bars -> ofBars(bars, words);
            case Chart.Radar radar -> ofRadar(radar, words);
        };
    }

    private static ChartTable ofScale(Chart.LevelScale scale, Wording words) {
        var mark = scale.reached().size() == 1 ? scale.value().map(words::score).orElse("✓") : words.possible();
        return new ChartTable(
                List.of(words.level(), words.range(), words.reached()),
                scale.bands().stream()
                        .map(band -> List.of(
                                words.write(band.name()),
                                words.write(band.range()),
                                scale.reached().contains(band.name()) ? mark : ""))
                        .toList());
    }

    private static ChartTable ofBars(Chart.Bars bars, Wording words) {
        var rows = new ArrayList<List<String>>();
        for (var bar : bars.bars()) {
            rows.add(List.of(words.write(bar.name()), cell(bar.value(), words)));
        }
        for (var target : bars.targets()) {
            rows.add(List.of(words.write(target.name()), words.score(target.value())));
        }
        return new ChartTable(List.of(words.item(), words.score()), rows);
    }

    private static ChartTable ofRadar(Chart.Radar radar, Wording words) {
        var headers = Stream.concat(
                        Stream.of(words.item()), radar.series().stream().map(one -> words.write(one.name())))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (int spoke = 0; spoke < radar.spokes().size(); spoke++) {
            var row = new ArrayList<String>();
            row.add(words.write(radar.spokes().get(spoke)));
            for (var one : radar.series()) {
                row.add(cell(one.values().get(spoke), words));
            }
            rows.add(row);
        }
        return new ChartTable(headers, rows);
    }

    private static String cell(Optional<BigDecimal> value, Wording words) {
        return value.map(words::score).orElse(words.unknown());
    }
}
