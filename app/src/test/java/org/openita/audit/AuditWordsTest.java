package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openita.platform.Language;
import org.openita.platform.Messages;

/** Whoever reads the trail reads words, not the names that programs give to fields. */
class AuditWordsTest {

    private static final Path SOURCE = Path.of("src/main/java");
    private static final Pattern CHANGE =
            Pattern.compile("org\\.openita\\.audit\\.Change;|^final class Fields", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile(
            "(?:Map(?:\\.<String, Object>)?\\.of\\(\\s*|\\.put\\(\\s*|^\\s+)\"([a-z][A-Za-z]*)\", (?!\")",
            Pattern.MULTILINE);

    private final Messages messages = new Messages();

    @Test
    void everyFieldThatATrailTellsOfHasWords() throws IOException {
        var fields = new TreeSet<String>();
        try (var files = Files.walk(SOURCE)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (CHANGE.matcher(source).find()) {
                    FIELD.matcher(source).results().map(found -> found.group(1)).forEach(fields::add);
                }
            }
        }
        assertThat(fields).contains("legalBasis", "state", "public", "percent", "opens", "nameTh");
        for (var language : Language.values()) {
            assertThat(fields)
                    .allSatisfy(field -> assertThat(messages.text(language, "audit.field." + field))
                            .isNotBlank());
        }
    }
}
