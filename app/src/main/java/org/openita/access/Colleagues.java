package org.openita.access;

import java.util.List;
import org.openita.agency.AgencyCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works in an agency. */
@Service
public class Colleagues {

    private final GrantStore grants;

    Colleagues(GrantStore grants) {
        this.grants = grants;
    }

    /** The open accounts that have a role in this very agency, by name; one for each role. */
    @Transactional(readOnly = true)
    public List<Colleague> of(AgencyCode agency) {
        return grants.colleagues(agency);
    }

    /** The open accounts that have a role anywhere, by name; for oversight. */
    @Transactional(readOnly = true)
    public List<Account> holding(Role role) {
        return grants.holding(role);
    }
}
