package org.openita.platform;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the user interface, in each language, from {@code messages/<room>_<language>.properties}.
 *
 * <p>Arguments go through ICU's MessageFormat: {@code {0}}, plurals, choices. A number argument is written with
 * thousands separators, so years and codes are passed as text.
 */
@Component
public final class Messages {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    public Messages() {
        for (var language : Language.values()) {
            texts.put(language, load(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The text under the key; an unknown key is a bug and throws. */
    public String text(Language language, String key, Object... args) {
        var pattern = in(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message '" + key + "' in " + language);
        }
        return args.length == 0 ? pattern : filled(language, pattern, args);
    }

    /** Reading a pattern costs far more than filling it; a format serves one thread at a time. */
    private String filled(Language language, String pattern, Object... args) {
        var format = formats.getOrDefault(language, Map.of())
                .computeIfAbsent(pattern, text -> new MessageFormat(text, language.locale()));
        synchronized (format) {
            return format.format(args);
        }
    }

    /** The text under the key, if there is one: for words that rooms may give to a thing, or not. */
    Optional<String> find(Language language, String key) {
        return Optional.ofNullable(in(language).get(key));
    }

    Set<String> keys(Language language) {
        return in(language).keySet();
    }

    private Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = "classpath*:messages/*_" + language.tag() + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
                read(file).forEach((key, text) -> add(all, (String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The messages cannot be read", e);
        }
        return all;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void add(Map<String, String> all, String key, String text) {
        if (all.put(key, text) != null) {
            throw new IllegalStateException("Two message files hold the key '" + key + "'");
        }
    }
}
