package org.openita.framework;

import java.util.List;

/** How a value follows from others. The world is closed: a new kind of rule is one more record here. */
public sealed interface ScoreRule {

    /** What the rule is made of, each with its share; empty where the value comes from outside the tree. */
    List<Term> terms();

    /** A part of a rule: which value, and its share of the whole. */
    record Term(Code code, Ratio share) {}

    /** The mean of its parts, each counting the same. */
    record Mean(List<Term> terms) implements ScoreRule {

        public Mean {
            terms = List.copyOf(terms);
        }

        public static Mean of(List<Code> codes) {
            var share = Ratio.WHOLE.dividedBy(codes.size());
            return new Mean(codes.stream().map(code -> new Term(code, share)).toList());
        }
    }

    /** The sum of its parts times their weights. */
    record WeightedMean(List<Term> terms) implements ScoreRule {

        public WeightedMean {
            terms = List.copyOf(terms);
        }
    }

    /** The mean, over respondents, of the value of the choice each made. */
    record Answers(List<Item.Choice> choices) implements ScoreRule {

        public Answers {
            choices = List.copyOf(choices);
        }

        @Override
        public List<Term> terms() {
            return List.of();
        }
    }

    /** An assessor's verdict: 100 where the evidence holds, else 0. */
    record Verdict() implements ScoreRule {

        @Override
        public List<Term> terms() {
            return List.of();
        }
    }
}
