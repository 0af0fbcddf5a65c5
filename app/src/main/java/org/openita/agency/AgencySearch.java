package org.openita.agency;

import java.util.List;

/**
 * Which agencies are asked for.
 *
 * @param words what stands in the code or in a name; anything if blank
 * @param type the code of a type; any if empty
 * @param province the code of a province; any if empty
 * @param page from 1
 */
public record AgencySearch(String words, String type, String province, int page) {

    /** How many stand on one page. */
    public static final int SIZE = 50;

    /** Every agency. */
    public static final AgencySearch ALL = new AgencySearch("", "", "", 1);

    public AgencySearch {
        words = words.strip();
        page = Math.max(1, page);
    }

    /** Whether anything is asked for but all. */
    public boolean isNarrow() {
        return !(words + type + province).isEmpty();
    }

    /** The same search, on its last page where it asks for one beyond it. */
    AgencySearch within(int total) {
        return new AgencySearch(words, type, province, Math.min(page, pages(total)));
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    private static int pages(int total) {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }

    /**
     * What was found: one page of it, and how many there are in all.
     *
     * @param search as it was answered: never beyond the last page
     */
    public record Found(AgencySearch search, List<Agency> agencies, int total) {

        public Found {
            agencies = List.copyOf(agencies);
        }

        public int pages() {
            return AgencySearch.pages(total);
        }

        public boolean hasEarlier() {
            return search.page() > 1;
        }

        public boolean hasLater() {
            return search.page() < pages();
        }
    }
}
