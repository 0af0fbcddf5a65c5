package org.openita.planning;

import org.openita.platform.Problems;

/**
 * What a plan rests on, to be written.
 *
 * @param note the key of what happened to the last attempt to save; empty for nothing
 * @param theirs what somebody else saved meanwhile
 */
public record LegalBasisPage(
        Workbench bench, int revision, String text, Problems problems, String note, String theirs) {}
