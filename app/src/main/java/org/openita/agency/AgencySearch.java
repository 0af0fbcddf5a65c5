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

    public AgencySearch {
        words = words.strip();
        page = Math.max(1, page);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** What was found: one page of it, and how many there are in all. */
    public record Found(List<Agency> agencies, int total) {

        public Found {
            agencies = List.copyOf(agencies);
        }

        public int pages() {
            return Math.max(1, (total + SIZE - 1) / SIZE);
        }
    }
}
