package org.openita.platform;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A language that every page is complete in; the first is the default. */
public enum Language {
    THAI("th"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The code for {@code lang} attributes, cookies and file names: {@code th} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The other language, which the switch in the page's header offers. */
    public Language other() {
        return this == THAI ? ENGLISH : THAI;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** How its dictionaries order words: Thai vowels written before a consonant are read after it. */
    public Comparator<String> alphabet() {
        return Collator.getInstance(locale()).freeze()::compare;
    }

    static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
