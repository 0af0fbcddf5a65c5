package org.openita.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.openita.framework.Code;
import org.openita.framework.Framework;
import org.openita.framework.Item.DisclosureItem;
import org.openita.framework.Node;

/**
 * A disclosure item as a round asks it.
 *
 * @param place the sub-indicator it counts in, or the indicator where that has none
 * @param points of the overall score that are lost when it is 0 instead of 100
 */
public record AskedItem(DisclosureItem item, Node place, BigDecimal points) {

    /** All that a framework asks, in its order. */
    public static List<AskedItem> of(Framework framework) {
        return framework.indicators().stream()
                .flatMap(indicator -> indicator.allItems().stream())
                .filter(DisclosureItem.class::isInstance)
                .map(item -> of(framework, (DisclosureItem) item))
                .toList();
    }

    private static AskedItem of(Framework framework, DisclosureItem item) {
        var outline = framework.outline();
        var place = outline.above(item.code(), Node.Kind.SUB_INDICATOR)
                .or(() -> outline.above(item.code(), Node.Kind.INDICATOR))
                .orElseThrow();
        return new AskedItem(item, place, outline.pointsAtStake(item.code()).rounded());
    }

    public Code code() {
        return item.code();
    }
}
