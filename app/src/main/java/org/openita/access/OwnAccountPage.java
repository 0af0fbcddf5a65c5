package org.openita.access;

import org.openita.agency.AgencyNames;
import org.openita.platform.Problems;

/**
 * A person's own account, as its person sees it.
 *
 * @param names of the agencies it has roles in
 */
public record OwnAccountPage(Account account, AgencyNames names, Problems problems, boolean changed) {}
