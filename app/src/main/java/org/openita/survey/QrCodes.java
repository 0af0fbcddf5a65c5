package org.openita.survey;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.openita.platform.PublicAddress;
import org.springframework.stereotype.Component;

/** Draws the addresses of questionnaires as QR codes. */
@Component
public class QrCodes {

    private static final int MARGIN = 4;
    private static final int DOT = 12;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private final PublicAddress address;

    QrCodes(PublicAddress address) {
        this.address = address;
    }

    /** The address people type or scan. */
    public String address(String path) {
        return address.of(path);
    }

    /** A drawing to stand in a page. */
    QrDrawing drawing(String path) {
        var dots = dots(path);
        var black = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    black.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return new QrDrawing(dots.getWidth(), black.toString());
    }

    /** A drawing without a size of its own. */
    String svg(SurveyLink link) {
        var drawing = drawing(link.address());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """.formatted(drawing.size(), drawing.path());
    }

    /** A picture large enough for print. */
    public byte[] png(SurveyLink link) {
        var dots = dots(link.address());
        var size = dots.getWidth() * DOT;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, dots.get(x / DOT, y / DOT) ? BLACK : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private BitMatrix dots(String path) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address(path),
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
        } catch (WriterException e) {
            throw new IllegalStateException("an address fits into a QR code", e);
        }
    }
}
