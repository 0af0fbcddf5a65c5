package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.platform.Language;
import org.openita.platform.Numerals;

/** Bars as they stand in a Word document, looked at by their pixels. */
class BarsPainterTest {

    private static final double WIDTH = 453;
    private static final double SCALE = 2 * 96 / 72.0;
    private static final String LONG_NAME = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน";
    private static final Chart.Bars BARS = new Chart.Bars(
            List.of(
                    bar("100.00"),
                    bar("99.99"),
                    new Chart.Bar(LONG_NAME, Optional.empty(), Optional.empty()),
                    bar("100.00")),
            List.of(new Chart.Target("เป้าหมาย", new BigDecimal("95"))));

    @ParameterizedTest
    @EnumSource
    void valuesStandInsideThePicture(Numerals numerals) throws IOException {
        var picture = picture(numerals);
        int margin = (int) (3 * SCALE);

        assertThat(column(picture, picture.getWidth() - margin, picture.getWidth()))
                .isZero();
        assertThat(column(picture, picture.getWidth() - 5 * margin, picture.getWidth() - margin))
                .as("pixels of the values, which do stand at the right")
                .isPositive();
    }

    @Test
    void namesOfTwoLinesKeepApart() throws IOException {
        var picture = picture(Numerals.ARABIC);
        int names = (int) (WIDTH * 0.3 * SCALE);

        for (int row = 1; row < BARS.bars().size(); row++) {
            int edge = (int) ((BarsPainter.TOP + BarsPainter.ROW * row) * SCALE);
            assertThat(IntStream.range(edge - 2, edge + 2)
                            .anyMatch(y -> IntStream.range(0, names).noneMatch(x -> isInk(picture, x, y))))
                    .as("a white line under the name of bar " + row)
                    .isTrue();
        }
    }

    private static Chart.Bar bar(String value) {
        return new Chart.Bar(LONG_NAME, Optional.of(new BigDecimal(value)), Optional.empty());
    }

    private static BufferedImage picture(Numerals numerals) throws IOException {
        var png = new ChartPainter(new Wording(Language.THAI, numerals)).png(BARS, WIDTH);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long column(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .mapToLong(x -> IntStream.range(0, picture.getHeight())
                        .filter(y -> isInk(picture, x, y))
                        .count())
                .sum();
    }

    private static boolean isInk(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) != Color.WHITE.getRGB();
    }
}
