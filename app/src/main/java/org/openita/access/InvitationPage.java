package org.openita.access;

import org.openita.platform.Problems;

/** The form in which an invited person chooses a password. */
public record InvitationPage(String email, String name, Problems problems) {}
