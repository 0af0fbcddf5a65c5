package org.openita.agency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies of this installation. */
@Service
public class Agencies {

    private final AgencyStore store;
    private final AgencyListStore lists;
    private final AgencyUnitStore units;

    Agencies(AgencyStore store, AgencyListStore lists, AgencyUnitStore units) {
        this.store = store;
        this.lists = lists;
        this.units = units;
    }

    public List<Agency> all() {
        return store.all();
    }

    /** The agency of this code as it stands in an address; nothing where the text is no code at all. */
    public Optional<Agency> find(String code) {
        return AgencyCode.isValid(code) ? store.find(new AgencyCode(code)) : Optional.empty();
    }

    /** The first so many agencies whose code or name holds the words, by name; all hold no words. */
    public List<Agency> named(String words, int most) {
        return store.named(words.strip(), most);
    }

    /** What these agencies are called, in one query. */
    public AgencyNames names(Collection<AgencyCode> agencies) {
        return new AgencyNames(agencies.isEmpty() ? Map.of() : store.names(agencies));
    }

    /** How many there are. */
    public int count() {
        return store.countMatching(new AgencySearch("", "", "", 1));
    }

    /** One page of the agencies that match. */
    @Transactional(readOnly = true)
    public AgencySearch.Found search(AgencySearch search) {
        var total = store.countMatching(search);
        var within = search.within(total);
        return new AgencySearch.Found(within, store.matching(within), total);
    }

    /** All agencies that match, on whatever page. */
    public List<Agency> everyMatch(AgencySearch search) {
        return store.everyMatch(search);
    }

    /** The types and provinces to describe agencies by. */
    @Transactional(readOnly = true)
    public AgencyLists lists() {
        return new AgencyLists(lists.types(), lists.provinces());
    }

    @Transactional
    public void register(AgencyRegistration registration) {
        registerAll(List.of(registration));
    }

    /** Registers many at once; one whose code is taken already fails them all. */
    @Transactional
    public void registerAll(Collection<AgencyRegistration> registrations) {
        store.addAll(registrations);
    }

    /** Gives an agency other names, another type or another province; its code stays. */
    @Transactional
    public void change(AgencyRegistration registration) {
        store.change(registration.code(), registration.name(), registration.kind());
    }

    /** The units of an agency, open ones first. */
    public List<AgencyUnit> units(AgencyCode agency) {
        return units.all(agency);
    }

    /** Adds a unit; nothing where the agency has one of that name. */
    @Transactional
    public Optional<AgencyUnit> addUnit(AgencyCode agency, String name) {
        return units.add(agency, name);
    }

    /** Gives a unit another name, or closes or opens it. */
    @Transactional
    public void changeUnit(AgencyCode agency, AgencyUnit unit) {
        units.change(agency, unit);
    }
}
