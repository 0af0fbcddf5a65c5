package org.openita.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openita.agency.AgencyLists;
import org.openita.framework.FiscalYear;

/**
 * The file of results of a made-up nation: agencies of each type about as many as Thailand has, spread over its
 * provinces, with ten indicators each. The same year and size give the same file, and an agency keeps its code, type and
 * province over the years.
 */
final class NationFile {

    private static final long WHEREABOUTS = 77;
    private static final int INDICATORS = 10;

    private NationFile() {}

    /** CSV as anybody would bring it in. */
    static byte[] of(FiscalYear year, int agencies, AgencyLists lists) {
        var provinces = lists.provinces().stream()
                .map(entry -> entry.listed().code())
                .filter(code -> code.startsWith("TH-"))
                .toList();
        var whereabouts = new Random(WHEREABOUTS);
        var scores = new Random(year.buddhist());
        var types = types(agencies);
        var text = new StringBuilder("agency,name,type,province,1,2,3,4,5,6,7,8,9,10\n");
        for (int agency = 0; agency < agencies; agency++) {
            var province = provinces.get(whereabouts.nextInt(provinces.size()));
            text.append("made-up-%05d,หน่วยงานสมมติ %d,%s,%s".formatted(agency, agency, types.get(agency), province));
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                text.append(",%d.%02d".formatted(60 + scores.nextInt(40), scores.nextInt(100)));
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Local government bodies first, as many as there are; whatever is left are public organizations. */
    private static List<String> types(int agencies) {
        var types = new ArrayList<String>(agencies);
        add(types, "sao", 5_300);
        add(types, "subdistrict-municipality", 2_247);
        add(types, "town-municipality", 195);
        add(types, "city-municipality", 35);
        add(types, "pao", 76);
        add(types, "department", 150);
        add(types, "university", 84);
        add(types, "province", 76);
        add(types, "state-enterprise", 50);
        add(types, "public-organization", Math.max(0, agencies - types.size()));
        return types.subList(0, agencies);
    }

    private static void add(List<String> types, String type, int count) {
        for (int i = 0; i < count; i++) {
            types.add(type);
        }
    }
}
