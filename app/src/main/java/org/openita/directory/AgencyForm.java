package org.openita.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openita.agency.Agency;
import org.openita.agency.AgencyCode;
import org.openita.agency.AgencyLists;
import org.openita.agency.AgencyRegistration;
import org.openita.platform.Problem;
import org.openita.platform.Problems;

/** What was typed to register or to change an agency. */
public record AgencyForm(String code, String nameTh, String nameEn, String type, String province) {

    private static final int LONGEST_NAME = 200;

    static final AgencyForm EMPTY = new AgencyForm("", "", "", "", "");

    public AgencyForm {
        code = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
        nameTh = nameTh == null ? "" : nameTh.strip();
        nameEn = nameEn == null ? "" : nameEn.strip();
        type = type == null ? "" : type;
        province = province == null ? "" : province;
    }

    static AgencyForm of(Agency agency) {
        return new AgencyForm(
                agency.code().value(),
                agency.name().th(),
                agency.name().en(),
                agency.type().code(),
                agency.province().code());
    }

    /** The form for the agency of this code, whatever code was sent. */
    AgencyForm with(AgencyCode agency) {
        return new AgencyForm(agency.value(), nameTh, nameEn, type, province);
    }

    Problems problems(AgencyLists lists) {
        var problems = new ArrayList<Problem>();
        if (!AgencyCode.isValid(code)) {
            problems.add(Problem.of("code", "directory.problem.code"));
        }
        name("nameTh", nameTh, problems);
        name("nameEn", nameEn, problems);
        if (lists.type(type).isEmpty()) {
            problems.add(Problem.of("type", "directory.problem.type"));
        }
        if (lists.province(province).isEmpty()) {
            problems.add(Problem.of("province", "directory.problem.province"));
        }
        return new Problems(problems);
    }

    private static void name(String field, String name, List<Problem> problems) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(Problem.of(field, "directory.problem.name", Integer.toString(LONGEST_NAME)));
        }
    }

    /** What was meant, where nothing is wrong with it. */
    AgencyRegistration registration(AgencyLists lists, boolean fictional) {
        return new AgencyRegistration(
                new AgencyCode(code),
                new Agency.Name(nameTh, nameEn),
                new AgencyRegistration.Kind(
                        lists.type(type).orElseThrow().code(),
                        lists.province(province).orElseThrow().code(),
                        fictional));
    }
}
