package org.openita.survey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openita.agency.Agency;
import org.openita.platform.SoughtWords;
import org.openita.round.Round;

/**
 * What respondents of a closed round wrote, a page of it.
 *
 * @param all how many remarks there are, sought or not
 * @param found those that hold what is sought
 * @param page from 1
 */
public record RemarksPage(Agency agency, Round round, String sought, int all, List<Remark> found, int page) {

    private static final int SHOWN = 50;

    public RemarksPage {
        found = List.copyOf(found);
        page = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(found.size(), SHOWN)));
    }

    static RemarksPage of(Agency agency, Round round, List<Remark> remarks, String sought, int page) {
        var words = SoughtWords.plain(sought);
        var found = remarks.stream()
                .filter(remark -> SoughtWords.plain(remark.text()).contains(words))
                .toList();
        return new RemarksPage(agency, round, sought, remarks.size(), found, page);
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(found.size(), SHOWN));
    }

    /** The remarks of this page. */
    public List<Remark> shown() {
        return found.subList((page - 1) * SHOWN, Math.min(page * SHOWN, found.size()));
    }

    /** Where a page is found. */
    public String address(int number) {
        return "%s/remarks?q=%s&page=%d"
                .formatted(round.address(), URLEncoder.encode(sought, StandardCharsets.UTF_8), number);
    }
}
