package org.openita.survey;

import org.openita.agency.Agency;

/** The thanks for an answer, with the receipt that later proves it was counted. */
public record ThanksPage(SurveyLink link, Agency agency, OneTimeCode receipt) {}
