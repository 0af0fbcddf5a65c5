package org.openita.scoring;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Framework;
import org.openita.framework.Outline;
import org.openita.framework.ScoreRule;
import org.openita.framework.Text;

/**
 * A scored result as JSON, down to the item, with unrounded values: enough to recompute it. The same result gives the
 * same characters.
 *
 * <p>Shape: {@code {framework: {id, version, hash}, level: {possible, missing, deduced}, score: node}}, a node being
 * {@code {code, name: {th, en}, kind, status, value, rounded, given, computed, inconsistent, worth, rule, madeOf,
 * children}}. Values are JSON numbers between 0 and 100, or null where unknown; {@code worth} is how many points the
 * overall score moves with one point here.
 */
public final class ExplainedJson {

    private final ScoreTree tree;
    private final Outline outline;
    private final JsonText json = new JsonText();

    private ExplainedJson(ScoreTree tree) {
        this.tree = tree;
        this.outline = tree.framework().outline();
    }

    public static String of(ScoreTree tree, LevelVerdict verdict) {
        return new ExplainedJson(tree).write(verdict);
    }

    private String write(LevelVerdict verdict) {
        json.open('{');
        framework(tree.framework());
        level(verdict);
        json.name("score");
        var scores = tree.scores().iterator();
        var next = node(scores.next(), scores);
        if (next != null) {
            throw new IllegalStateException("a tree has one root: " + next.code());
        }
        return json.close('}').toString();
    }

    private void framework(Framework framework) {
        json.name("framework").open('{');
        json.name("id").text(framework.id().value());
        json.name("version").number(BigDecimal.valueOf(framework.version()));
        json.name("hash").text(framework.hash()).close('}');
    }

    private void level(LevelVerdict verdict) {
        json.name("level").open('{').name("possible").open('[');
        verdict.possible().forEach(level -> text(level.name()));
        json.close(']').name("missing").open('[');
        if (verdict instanceof LevelVerdict.Undetermined undetermined) {
            undetermined.missing().forEach(code -> json.text(code.value()));
        }
        json.close(']').name("deduced").open('[');
        if (verdict instanceof LevelVerdict.Decided decided) {
            decided.deduced().forEach(this::deduction);
        }
        json.close(']').close('}');
    }

    private void deduction(LevelVerdict.Deduction deduction) {
        json.open('{').name("code").text(deduction.code().value());
        json.name("atLeast").number(deduction.bounds().low().rounded());
        json.name("atMost").number(deduction.bounds().high().rounded()).close('}');
    }

    /** Writes a node and all that stands below it; gives back the first score that stands elsewhere, if any. */
    private @Nullable Score node(Score score, Iterator<Score> rest) {
        json.open('{');
        values(score);
        json.name("children").open('[');
        var next = rest.hasNext() ? rest.next() : null;
        while (next != null && next.node().depth() > score.node().depth()) {
            next = node(next, rest);
        }
        json.close(']').close('}');
        return next;
    }

    private void values(Score score) {
        json.name("code").text(score.code().value()).name("name");
        text(score.node().name());
        json.name("kind").text(lower(score.node().kind()));
        json.name("status").text(lower(score.status()));
        json.name("value").number(score.exact().map(value -> value.unrounded()).orElse(null));
        json.name("rounded").number(score.rounded().orElse(null));
        json.name("given").number(score.given().orElse(null));
        json.name("computed")
                .number(score.computed().map(value -> value.unrounded()).orElse(null));
        json.name("inconsistent").flag(score.inconsistent());
        json.name("worth").number(outline.worth(score.code()).unrounded());
        json.name("rule").text(score.rule().map(ExplainedJson::name).orElse("none"));
        madeOf(score.madeOf());
    }

    private void madeOf(List<ScoreRule.Term> terms) {
        json.name("madeOf").open('[');
        for (var term : terms) {
            json.open('{').name("code").text(term.code().value());
            json.name("share").number(term.share().unrounded()).close('}');
        }
        json.close(']');
    }

    private void text(Text text) {
        json.open('{').name("th").text(text.th()).name("en").text(text.en()).close('}');
    }

    private static String name(ScoreRule rule) {
        return switch (rule) {
            case ScoreRule.Mean mean -> "mean";
            case ScoreRule.WeightedMean mean -> "weighted mean";
            case ScoreRule.Answers answers -> "mean of answers";
            case ScoreRule.Verdict verdict -> "verdict";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
