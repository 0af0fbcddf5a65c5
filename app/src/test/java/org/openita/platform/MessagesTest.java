package org.openita.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern USE = Pattern.compile("\\.(?:text|say)\\((?:Language\\.\\w+, )?\"([^\"]+)\"");
    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

    private final Messages messages = new Messages();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(messages.keys(Language.ENGLISH)).isEqualTo(messages.keys(Language.THAI));
    }

    @Test
    void everyKeyInUseExists() throws IOException {
        var used = new TreeSet<String>();
        for (var folder : new String[] {"src/main/jte", "src/main/java"}) {
            try (var files = Files.walk(Path.of(folder)).filter(Files::isRegularFile)) {
                for (var file : files.toList()) {
                    USE.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
                }
            }
        }
        var keys = messages.keys(Language.THAI);
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys)
                        .as("a key, or the beginning of several: " + key)
                        .anyMatch(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key)));
    }

    @Test
    void everyRefusalHasItsWords() {
        assertThat(Arrays.stream(RefusalCode.values()).map(code -> "refusal." + code))
                .allSatisfy(key -> assertThat(messages.keys(Language.THAI)).contains(key + ".title", key + ".text"));
    }

    @Test
    void noTemplateHoldsThaiText() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte")).filter(Files::isRegularFile)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContainPattern(THAI));
        }
    }

    @Test
    void unknownKeyIsABug() {
        assertThatThrownBy(() -> messages.text(Language.THAI, "no.such.key")).hasMessageContaining("no.such.key");
    }
}
