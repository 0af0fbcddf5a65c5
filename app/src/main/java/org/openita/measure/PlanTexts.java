package org.openita.measure;

import org.springframework.stereotype.Component;

/** What is written about a plan from its numbers. */
@Component
record PlanTexts(FindingTexts findings, WarningTexts warnings) {}
