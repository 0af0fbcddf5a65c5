package org.openita.access;

import java.util.List;

/** The accounts that hold the words. */
public record AccountListPage(String words, List<Account> accounts) {}
