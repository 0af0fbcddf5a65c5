package org.openita.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.uncertainty.RankBand.Uncertain;

class RankBandTest {

    @Test
    void scoresWithoutErrorHaveOnePlaceEach() {
        var bands = RankBand.of(Map.of("a", point(90), "b", point(80), "c", point(70)));
        assertThat(bands)
                .containsEntry("a", new RankBand(1, 1))
                .containsEntry("b", new RankBand(2, 2))
                .containsEntry("c", new RankBand(3, 3));
    }

    @Test
    void thoseWhoseIntervalsMeetMayStandEitherWay() {
        var bands = RankBand.of(
                Map.of("a", new Uncertain(88, 90, 92), "b", new Uncertain(87, 89, 91), "c", new Uncertain(58, 60, 62)));
        assertThat(bands)
                .containsEntry("a", new RankBand(1, 2))
                .containsEntry("b", new RankBand(1, 2))
                .containsEntry("c", new RankBand(3, 3));
    }

    @Test
    void tiesShareTheirPlaces() {
        var bands = RankBand.of(Map.of("a", point(90), "b", point(90), "c", point(70)));
        assertThat(bands)
                .containsEntry("a", new RankBand(1, 2))
                .containsEntry("b", new RankBand(1, 2))
                .containsEntry("c", new RankBand(3, 3));
    }

    @Test
    void amongManyAnIntervalReachesFurther() {
        var two = RankBand.of(Map.of("a", new Uncertain(85, 90, 95), "b", point(83.5)));
        assertThat(two.get("a")).isEqualTo(new RankBand(1, 1));
        var many = new HashMap<String, Uncertain>();
        for (int i = 0; i < 1000; i++) {
            many.put("other " + i, point(83.5));
        }
        many.put("a", new Uncertain(85, 90, 95));
        assertThat(RankBand.of(many).get("a")).isEqualTo(new RankBand(1, 1001));
    }

    private static Uncertain point(double value) {
        return new Uncertain(value, value, value);
    }
}
