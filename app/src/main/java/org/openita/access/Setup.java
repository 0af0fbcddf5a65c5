package org.openita.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Optional;
import org.openita.access.AccountStore.NewAccount;
import org.openita.audit.Who;
import org.openita.platform.Settings;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the first administrator comes to be: whoever can read the file with the code makes the account. There is no
 * default password, and with the first administrator the way is closed.
 */
@Service
class Setup implements SmartInitializingSingleton {

    private final GrantStore grants;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Settings settings;

    Setup(GrantStore grants, Accounts accounts, Passwords passwords, Settings settings) {
        this.grants = grants;
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    /** Before the first request: nobody of a demonstration signs in where there is none. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.demo()) {
            accounts.closeDemonstration();
            if (isOpen()) {
                writeCode();
            }
        }
    }

    /** Whether there is no administrator yet. */
    boolean isOpen() {
        return !settings.demo() && grants.administrators() == 0;
    }

    /** The file with the code. */
    Path file() {
        return settings.data().resolve("setup-code");
    }

    /** Makes the first administrator; nothing where the code is wrong or somebody else was first. */
    @Transactional
    public Optional<SignedInAccount> begin(String code, String email, String name, String password) {
        grants.lockAdministrators();
        if (!isOpen() || !isCode(code)) {
            return Optional.empty();
        }
        var account = new NewAccount(email, name, Optional.of(passwords.hash(password)), false);
        var id = accounts.open(Who.SYSTEM, account, new Grant(Role.ADMINISTRATOR, Optional.empty(), Optional.empty()));
        return Optional.of(new SignedInAccount(id));
    }

    /** The code has done its work. */
    void close() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("The setup code cannot be removed: " + file(), e);
        }
    }

    boolean isCode(String code) {
        try {
            return Files.exists(file())
                    && MessageDigest.isEqual(
                            code.strip().getBytes(StandardCharsets.UTF_8),
                            Files.readString(file()).strip().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The setup code cannot be read: " + file(), e);
        }
    }

    private void writeCode() {
        try {
            Files.createDirectories(settings.data());
            Files.deleteIfExists(file());
            if (settings.data().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file(), Secret.random("").value() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The setup code cannot be written: " + file(), e);
        }
    }
}
