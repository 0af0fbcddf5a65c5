package org.openita.survey;

import org.openita.platform.Problems;

/** The part of the monitor that makes one-time codes: how many there are, and how many more are asked for. */
public record CodesSection(CodeUse use, String count, Problems problems) {}
