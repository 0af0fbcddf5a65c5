package org.openita.access;

import org.openita.platform.Problems;

/** A person's own account, as its person sees it. */
public record OwnAccountPage(Account account, Problems problems, boolean changed) {}
