package org.openita.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Files that people brought in: {@code files/ab/abcd…} in the data folder, each named by the SHA-256 of its content. */
@Component
public class FileStorage {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    FileStorage(Settings settings) {
        this.folder = settings.data().resolve("files");
    }

    /** Keeps the content and gives its SHA-256; the same content is kept once. */
    public String keep(byte[] content) {
        var hash = sha256(content);
        var place = place(hash);
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                var aside = Files.createTempFile(place.getParent(), "new-", "");
                Files.write(aside, content);
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be kept: " + place, e);
        }
    }

    /** The content of this SHA-256; what was altered on the disk is not handed out. */
    public byte[] read(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + hash);
        }
        try {
            var content = Files.readAllBytes(place(hash));
            if (!sha256(content).equals(hash)) {
                throw new IllegalStateException("A kept file was altered: " + place(hash));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("A kept file cannot be read: " + place(hash), e);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
