package org.openita.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.openita.framework.Framework;
import org.openita.intake.Identification.Identified;
import org.openita.result.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads files completely: every fault is found, or every line is understood; nothing is kept. */
@Service
class Readings {

    private final Agencies agencies;
    private final Results results;

    Readings(Agencies agencies, Results results) {
        this.agencies = agencies;
        this.results = results;
    }

    @Transactional(readOnly = true)
    public Reading read(Upload upload, Framework framework, ImportOrder order) {
        var faults = new Faults();
        var gathering = new Gathering(framework, faults);
        Sheets.read(upload, gathering::take).ifPresent(faults::add);
        var speaking =
                gathering.agencies().stream().filter(rows -> !rows.isSilent()).toList();
        if (faults.isEmpty() && speaking.isEmpty()) {
            faults.add(Fault.ofFile("no-rows"));
        }
        var identified = identified(speaking, order, faults);
        var understanding = new Understanding(framework, order, faults);
        speaking.stream().filter(rows -> !identified.containsKey(rows)).forEach(understanding::examine);
        var understood = understood(identified, framework, understanding);
        return faults.isEmpty()
                ? new Reading.Understood(understood, ImportCounts.of(understood))
                : Reading.Faulty.of(faults);
    }

    private Map<AgencyRows, Identified> identified(List<AgencyRows> speaking, ImportOrder order, Faults faults) {
        var identification = new Identification(order, new KnownAgencies(agencies.all()), agencies.lists(), faults);
        var lines = new HashMap<AgencyCode, Long>();
        var identified = new LinkedHashMap<AgencyRows, Identified>();
        for (var rows : speaking) {
            identification.identify(rows).ifPresent(agency -> {
                var other = lines.putIfAbsent(agency.code(), rows.line());
                if (other != null) {
                    faults.add(Fault.ofLine(rows.line(), "repeated-agency", rows.agency(), other.toString()));
                }
                identified.put(rows, agency);
            });
        }
        return identified;
    }

    private List<UnderstoodResult> understood(
            Map<AgencyRows, Identified> identified, Framework framework, Understanding understanding) {
        var kept = results.recorded(
                identified.values().stream().map(Identified::code).toList(), framework.year());
        var understood = new ArrayList<UnderstoodResult>();
        identified.forEach(
                (rows, agency) -> understood.add(understanding.understand(rows, agency, kept.get(agency.code()))));
        return understood;
    }
}
