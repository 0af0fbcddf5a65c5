package org.openita.access;

import java.util.List;
import org.openita.agency.AgencyNames;

/**
 * The accounts that hold the words.
 *
 * @param names of the agencies they have roles in
 */
public record AccountListPage(String words, List<Account> accounts, AgencyNames names) {}
