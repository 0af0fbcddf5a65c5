package org.openita.frameworks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.framework.Code;
import org.openita.framework.LevelScale;
import org.openita.framework.Suggestions;
import org.openita.framework.Suggestions.ForInstrument;
import org.openita.framework.Suggestions.ForLevel;
import org.openita.framework.Text;

/** Reads what the assessors advise. */
final class SuggestionReader {

    private static final Pattern UNKNOWN_PLACE = Pattern.compile("\\{(?!(agency|year|score)})[^}]*}?");

    private final References references;
    private final LevelScale levels;

    SuggestionReader(References references, LevelScale levels) {
        this.references = references;
        this.levels = levels;
    }

    Suggestions read(Section section) {
        var forInstruments = section.each("instruments", this::forInstrument).stream()
                .flatMap(List::stream)
                .toList();
        return new Suggestions(section.each("levels", this::forLevel), forInstruments);
    }

    private ForLevel forLevel(Section section) {
        var level = section.word("level");
        if (!level.isEmpty() && levels.level(level).isEmpty()) {
            section.fault("level", "no such level in this framework: " + level);
        }
        return new ForLevel(level, section.text("heading"), template(section));
    }

    private List<ForInstrument> forInstrument(Section section) {
        var instrument = references.instrument(section, "instrument");
        var heading = section.text("heading");
        var bands = section.some("bands", band -> band(band, instrument, heading));
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                section.fault("bands", "bands must descend, highest first");
            }
        }
        return bands;
    }

    private ForInstrument band(Section section, Code instrument, Text heading) {
        BigDecimal from = section.number("from", 0, 100);
        return new ForInstrument(instrument, from, heading, template(section));
    }

    private Text template(Section section) {
        var text = section.text("text");
        Optional.of(UNKNOWN_PLACE.matcher(text.th() + text.en()))
                .filter(places -> places.find())
                .ifPresent(places -> section.fault("text", "nothing is filled in at " + places.group()));
        return text;
    }
}
