package org.openita.survey;

import org.openita.round.Round;

/** The address of a questionnaire of a round, such as {@code /s/k7f2m9qd}. */
public record SurveyLink(String code, Round round, Questionnaire questionnaire) {

    public String address() {
        return "/s/" + code;
    }

    /** Whether it is given out at all: whom assessors ask comes by a link of their own. */
    public boolean isForEverybody() {
        return questionnaire != Questionnaire.EIT2;
    }
}
