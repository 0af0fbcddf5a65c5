package org.openita.result;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.openita.scoring.Score;
import org.openita.scoring.ScoreTree;

/** A score with those shown below it, as the page unfolds them. */
public record ScoreNode(Score score, List<ScoreNode> children) {

    static ScoreNode root(ScoreTree tree) {
        var reading = new Reading(tree.scores().iterator());
        return reading.node();
    }

    /** Walks the flat list once, nesting by depth. */
    private static final class Reading {

        private final Iterator<Score> rest;
        private @Nullable Score next;

        Reading(Iterator<Score> scores) {
            rest = scores;
            advance();
        }

        ScoreNode node() {
            var score = next;
            if (score == null) {
                throw new NoSuchElementException("a tree has at least a root");
            }
            advance();
            var children = new ArrayList<ScoreNode>();
            while (next != null && next.node().depth() > score.node().depth()) {
                children.add(node());
            }
            return new ScoreNode(score, List.copyOf(children));
        }

        private void advance() {
            next = rest.hasNext() ? rest.next() : null;
        }
    }
}
