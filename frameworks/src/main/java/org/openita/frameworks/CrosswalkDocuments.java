package org.openita.frameworks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openita.framework.Code;
import org.openita.framework.Crosswalk;
import org.openita.framework.Crosswalk.Link;

/** Reads crosswalk documents: completely, or with every fault there is. */
public final class CrosswalkDocuments {

    private CrosswalkDocuments() {}

    /**
     * Reads one document; whether both frameworks have its codes is not looked at.
     *
     * @param file the name that faults are reported under
     */
    public static Loaded<Crosswalk> read(String file, byte[] bytes) {
        var faults = new Faults(file);
        var reading = Reading.of(faults);
        var crosswalk = Yaml.compose(bytes, faults)
                .map(document -> Section.read(document, reading, top -> read(top, reading.sources())));
        return faults.unlessAny(crosswalk::orElseThrow);
    }

    private static Crosswalk read(Section document, SourceTable table) {
        document.in("sources", table::read);
        Set<String> left = new HashSet<>();
        Set<String> right = new HashSet<>();
        var links = document.some("links", section -> {
            var link = new Link(codes(section, "from", left), codes(section, "to", right), section.source());
            if (link.from().isEmpty() && link.to().isEmpty()) {
                section.fault("from", "a link needs a code on one side at least");
            }
            return link;
        });
        table.reportUnused();
        return new Crosswalk(FrameworkReader.id(document, "from"), FrameworkReader.id(document, "to"), links);
    }

    private static List<Code> codes(Section section, String key, Set<String> taken) {
        var words = section.words(key);
        words.stream()
                .filter(word -> !taken.add(word))
                .forEach(word -> section.fault(key, "this code stands twice: " + word));
        return words.stream().map(Code::new).toList();
    }
}
