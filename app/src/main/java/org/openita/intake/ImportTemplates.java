package org.openita.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.agency.Agencies;
import org.openita.agency.Agency;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.springframework.stereotype.Service;

/** Empty files to fill in: the headings, and the agencies they are meant for. */
@Service
class ImportTemplates {

    private final Agencies agencies;

    ImportTemplates(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The two ways to lay results out. */
    enum Form {
        /** One agency a row. */
        WIDE,
        /** One value a row. */
        LONG
    }

    /** The rows of an empty file, headings first; for one agency, or for all that are real. */
    List<List<String>> rows(Framework framework, Form form, Optional<Agency> only) {
        var rows = new ArrayList<List<String>>();
        if (form == Form.WIDE) {
            rows.add(wide(framework));
            var meant = only.map(List::of)
                    .orElseGet(() -> agencies.all().stream()
                            .filter(agency -> !agency.fictional())
                            .toList());
            meant.forEach(agency -> rows.add(described(agency, rows.getFirst().size())));
        } else {
            rows.add(List.of("agency", "name", "type", "province", "code", "value"));
            only.ifPresent(agency -> framework.outline().nodes().forEach(node -> {
                var row = new ArrayList<>(described(agency, 6));
                row.set(4, node.code().value());
                rows.add(row);
            }));
        }
        return rows;
    }

    private static List<String> wide(Framework framework) {
        var headings = new ArrayList<>(List.of("agency", "name", "type", "province", Code.OVERALL.value(), "level"));
        framework.instruments().forEach(instrument -> {
            headings.add(instrument.code().value());
            instrument.parts().stream()
                    .map(Instrument.Part::code)
                    .map(Code::value)
                    .forEach(headings::add);
        });
        framework
                .indicators()
                .forEach(indicator -> headings.add(indicator.code().value()));
        headings.addAll(List.of("province_rank", "type_rank"));
        return headings;
    }

    private static List<String> described(Agency agency, int width) {
        var row = new ArrayList<>(List.of(
                agency.code().value(),
                agency.name().th(),
                agency.type().name().th(),
                agency.province().name().th()));
        while (row.size() < width) {
            row.add("");
        }
        return row;
    }
}
