package org.openita.access;

import org.openita.platform.Problems;

/** The form of the first administrator, with what was typed before. */
public record SetupPage(String email, String name, Problems problems) {}
