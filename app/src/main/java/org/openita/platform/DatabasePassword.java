package org.openita.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded database's password: random, made once, readable by its owner only. */
record DatabasePassword(Path file, String value) {

    private static final int BYTES = 24;

    static DatabasePassword in(Path folder) throws IOException {
        var file = folder.toRealPath().resolve("password");
        if (!Files.exists(file)) {
            create(file);
        }
        return new DatabasePassword(file, Files.readString(file).strip());
    }

    /** Written aside and moved, so that there is never half a password. */
    private static void create(Path file) throws IOException {
        var aside = file.resolveSibling("password.new");
        Files.deleteIfExists(aside);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(aside, HexFormat.of().formatHex(bytes) + "\n");
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
