package org.openita.survey;

import org.openita.agency.Agency;

/**
 * The thanks for an answer, with the receipt that later proves it was counted.
 *
 * @param token what the form carried, by which the thanks can be read again in the other language
 */
public record ThanksPage(SurveyLink link, Agency agency, OneTimeCode receipt, String token) {}
