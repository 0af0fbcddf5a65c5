package org.openita.survey;

/** What somebody wrote freely at the end of a questionnaire; nobody can tell who. */
public record Remark(Questionnaire questionnaire, String text) {}
