package org.openita.frameworks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.framework.FiscalYear;
import org.openita.framework.Framework;
import org.openita.framework.Framework.Change;
import org.openita.framework.Framework.MeasuresPlace;
import org.openita.framework.Framework.State;
import org.openita.framework.FrameworkId;
import org.openita.framework.Instrument;
import org.openita.framework.Outline;
import org.openita.framework.Source;
import org.openita.framework.Topic;

/** Reads a whole framework document; with faults noted, what it returns is full of stand-ins and of no use. */
final class FrameworkReader {

    private static final FrameworkId STAND_IN = new FrameworkId("unknown-2500");

    private final Section document;
    private final List<Source> sources;
    private final List<Instrument> instruments;
    private final Outline outline;
    private final References references;

    private FrameworkReader(Section document, SourceTable table) {
        this.document = document;
        this.sources = document.in("sources", table::read);
        this.instruments = new InstrumentReader(document).read(document);
        var complete = instruments.stream()
                .filter(instrument -> !instrument.indicators().isEmpty())
                .toList();
        this.outline = Outline.of(document.text("overall"), complete);
        this.references = new References(outline);
    }

    static Framework read(Section document, SourceTable table, String hash) {
        var framework = new FrameworkReader(document, table).read(hash);
        table.reportUnused();
        return framework;
    }

    private Framework read(String hash) {
        var id = id(document, "id");
        var levels = document.in("levels", new LevelReader(references)::read);
        return new Framework(
                id,
                document.whole("version", 1, 1_000_000),
                document.choice("state", State.class),
                year(id),
                document.text("name"),
                instruments,
                levels,
                topics(),
                document.in("suggestions", new SuggestionReader(references, levels)::read),
                document.in("measuresPlace", this::measuresPlace),
                document.in("samples", SampleReader::read),
                document.each("changes", this::change),
                sources,
                hash,
                outline);
    }

    static FrameworkId id(Section section, String key) {
        var id = section.written(key);
        if (id.isPresent() && !FrameworkId.isValid(id.get())) {
            section.fault(key, "is not an id such as th-national-2567: " + id.get());
        }
        return id.filter(FrameworkId::isValid).map(FrameworkId::new).orElse(STAND_IN);
    }

    private FiscalYear year(FrameworkId id) {
        int year = document.whole("year", 2500, 2700);
        if (!id.equals(STAND_IN) && !id.value().endsWith("-" + year)) {
            document.fault("year", "is not the year of the id " + id);
        }
        return new FiscalYear(year);
    }

    private List<Topic> topics() {
        Set<Integer> taken = new HashSet<>();
        return document.each("topics", section -> {
            int number = section.whole("number", 1, 1000);
            if (!taken.add(number)) {
                section.fault("number", "this topic stands twice: " + number);
            }
            return new Topic(number, section.text("title"), references.items(section, "items"));
        });
    }

    private MeasuresPlace measuresPlace(Section section) {
        return new MeasuresPlace(references.item(section, "measures"), references.item(section, "followUp"));
    }

    private Change change(Section section) {
        return new Change(section.text("text"), references.places(section, "affected"));
    }
}
