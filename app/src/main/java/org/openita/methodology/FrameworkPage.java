package org.openita.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.framework.Code;
import org.openita.framework.Crosswalk;
import org.openita.framework.Framework;
import org.openita.framework.Instrument;
import org.openita.framework.Item;
import org.openita.framework.Ratio;
import org.openita.framework.Text;
import org.openita.platform.View;

/** One framework as it is shown: what it asks, how it counts, and what of it is provisional. */
public record FrameworkPage(Framework framework, Optional<Crosswalk> crosswalk) {

    /** Points of the overall score that are lost when this place of the tree scores 0 instead of 100. */
    public BigDecimal stake(Code code) {
        return framework.outline().pointsAtStake(code).rounded();
    }

    /** Points at stake in an item, over all parts of the instrument that ask it. */
    public BigDecimal stake(Instrument instrument, Item item) {
        if (instrument.parts().isEmpty()) {
            return stake(item.code());
        }
        return instrument.parts().stream()
                .map(part -> framework.outline().pointsAtStake(item.code().within(part.code())))
                .reduce(Ratio.NOTHING, Ratio::plus)
                .rounded();
    }

    /** A weight or share in percent, without needless decimals. */
    public String percent(Ratio share) {
        return share.times(Ratio.of(100)).rounded().stripTrailingZeros().toPlainString();
    }

    public static int items(Framework framework, String instrument) {
        return framework.instruments().stream()
                .filter(candidate -> candidate.code().value().equals(instrument))
                .flatMap(candidate -> candidate.indicators().stream())
                .mapToInt(indicator -> indicator.allItems().size())
                .sum();
    }

    /** A suggestion with its places shown as blanks to be filled. */
    public String blanks(View view, Text text) {
        return text.in(view.language().tag())
                .replace("{agency}", view.text("framework.blank.agency"))
                .replace("{year}", view.text("framework.blank.year"))
                .replace("{score}", view.text("framework.blank.score"));
    }

    public List<Instrument> instruments() {
        return framework.instruments();
    }
}
