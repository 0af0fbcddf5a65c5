package org.openita.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.openita.agency.AgencyCode;
import org.openita.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The seals of agencies: {@code seals/<code>.png} or {@code .jpg} in the data folder; having one is optional. */
@Component
class Seals {

    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);

    private final Path folder;

    Seals(Settings settings) {
        this.folder = settings.data().resolve("seals");
    }

    /** The seal, with the words that stand for it; nothing where the file is no picture, which the log then says. */
    Optional<Picture> of(AgencyCode agency, String alternative) {
        return Stream.of(".png", ".jpg")
                .map(ending -> folder.resolve(agency.value() + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(file -> read(file, alternative));
    }

    private static Optional<Picture> read(Path file, String alternative) {
        try {
            var bytes = Files.readAllBytes(file);
            if (!isPngOrJpeg(bytes) || ImageIO.read(new ByteArrayInputStream(bytes)) == null) {
                LOG.warn("{} is neither PNG nor JPEG; the report is made without a seal", file);
                return Optional.empty();
            }
            return Optional.of(new Picture(bytes, alternative));
        } catch (IOException e) {
            throw new UncheckedIOException("The seal cannot be read: " + file, e);
        }
    }

    private static boolean isPngOrJpeg(byte[] bytes) {
        return begins(bytes, 0x89, 'P', 'N', 'G') || begins(bytes, 0xFF, 0xD8, 0xFF);
    }

    private static boolean begins(byte[] bytes, int... signature) {
        return bytes.length > signature.length
                && IntStream.range(0, signature.length).allMatch(at -> (bytes[at] & 0xFF) == signature[at]);
    }
}
