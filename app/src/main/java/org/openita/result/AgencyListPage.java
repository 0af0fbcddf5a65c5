package org.openita.result;

import java.util.List;

/** The list of agencies. */
public record AgencyListPage(List<Row> rows) {

    /** One agency, its newest result, and how its level is shown. */
    public record Row(AgencyStanding standing, List<LevelMark> levels) {}
}
