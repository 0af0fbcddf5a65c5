package org.openita.framework;

import java.math.BigDecimal;
import java.util.List;

/** The smallest thing that is scored: a question of a survey or a heading of the disclosure list. */
public sealed interface Item {

    Code code();

    Text text();

    /** A question with its own choices, or with sub-questions whose mean it is. */
    record SurveyItem(Code code, Text text, List<Choice> choices, List<SurveyItem> parts) implements Item {

        public SurveyItem {
            choices = List.copyOf(choices);
            parts = List.copyOf(parts);
        }
    }

    /** A heading under which the agency shows evidence: 100 where it holds, else 0. */
    record DisclosureItem(Code code, Text text, Text group, List<Text> elements, AnswerRule rule) implements Item {

        public DisclosureItem {
            elements = List.copyOf(elements);
        }
    }

    /** One answer a respondent can give, and what it is worth between 0 and 100. */
    record Choice(int order, Text label, BigDecimal value, Source valueSource) {}
}
