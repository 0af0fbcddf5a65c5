package org.openita.desk;

import java.util.Optional;
import org.openita.access.Actor;
import org.openita.agency.Agencies;
import org.openita.agency.AgencyCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays somebody's desk. */
@Service
class Desks {

    private final Agencies agencies;
    private final Places places;

    Desks(Agencies agencies, Places places) {
        this.agencies = agencies;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public DeskPage of(Actor actor) {
        var own = actor.agencies().stream()
                .map(AgencyCode::value)
                .map(agencies::find)
                .flatMap(Optional::stream)
                .map(agency -> places.of(actor, agency))
                .toList();
        return new DeskPage(actor, own, agencies.count());
    }
}
