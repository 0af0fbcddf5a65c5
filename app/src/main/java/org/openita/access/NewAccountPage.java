package org.openita.access;

import org.openita.platform.Problems;

/** The form of a new account, with what was typed before. */
public record NewAccountPage(String email, String name, GrantForm role, Problems problems) {}
