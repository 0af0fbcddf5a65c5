package org.openita.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.ClosestCode;
import org.openita.framework.Code;
import org.openita.framework.CodeReader;
import org.openita.framework.Framework;

/** What the columns of a file stand for: one value a row, or one agency a row. */
record Header(List<Column> columns) {

    private static final Map<Kind, List<String>> SPELLINGS = Map.of(
            Kind.AGENCY, List.of("agency", "agencycode", "หน่วยงาน", "รหัสหน่วยงาน"),
            Kind.NAME, List.of("name", "nameth", "agencyname", "ชื่อ", "ชื่อหน่วยงาน", "ชื่อภาษาไทย"),
            Kind.NAME_EN, List.of("nameen", "ชื่อภาษาอังกฤษ", "ชื่ออังกฤษ"),
            Kind.TYPE, List.of("type", "agencytype", "ประเภท", "ประเภทหน่วยงาน"),
            Kind.PROVINCE, List.of("province", "จังหวัด"),
            Kind.CODE, List.of("code", "รหัส", "รหัสคะแนน"),
            Kind.VALUE, List.of("value", "ค่า", "ค่าคะแนน", "คะแนน"),
            Kind.LEVEL, List.of("level", "ระดับ", "ระดับผลการประเมิน"),
            Kind.PROVINCE_RANK, List.of("provincerank", "ลำดับในจังหวัด", "ลำดับที่ในจังหวัด"),
            Kind.TYPE_RANK, List.of("typerank", "ลำดับในประเภท", "ลำดับที่ในประเภท"));

    Header {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    enum Kind {
        AGENCY,
        NAME,
        NAME_EN,
        TYPE,
        PROVINCE,
        CODE,
        VALUE,
        LEVEL,
        PROVINCE_RANK,
        TYPE_RANK,
        SCORE,
        NOTHING
    }

    /**
     * One column.
     *
     * @param written its heading
     * @param code whose scores it holds, where it holds scores of one place
     */
    record Column(String written, Kind kind, Optional<Code> code) {}

    /** Reads the headings; whatever is wrong with them is added to the faults. */
    static Header read(Row row, Framework framework, Faults faults) {
        var columns = new ArrayList<Column>();
        for (var written : row.cells()) {
            var column = column(written.strip(), framework);
            if (column.kind() == Kind.NOTHING && !written.isBlank()) {
                faults.add(unknown(row.line(), written, framework));
            }
            if (column.kind() != Kind.NOTHING && columns.stream().anyMatch(other -> same(other, column))) {
                faults.add(Fault.ofCell(row.line(), written, "repeated-column"));
            }
            columns.add(column);
        }
        var header = new Header(columns);
        if (!header.has(Kind.AGENCY) && !header.has(Kind.NAME)) {
            faults.add(Fault.ofLine(row.line(), "missing-column", "agency"));
        }
        if (header.has(Kind.CODE) != header.has(Kind.VALUE)) {
            faults.add(Fault.ofLine(row.line(), "missing-column", header.has(Kind.CODE) ? "value" : "code"));
        } else if (header.isLong() && header.has(Kind.SCORE)) {
            faults.add(Fault.ofLine(row.line(), "both-forms"));
        } else if (!header.isLong() && !header.saysAnything()) {
            faults.add(Fault.ofLine(row.line(), "missing-column", "overall"));
        }
        return header;
    }

    /** Whether each row holds one value. */
    boolean isLong() {
        return has(Kind.CODE);
    }

    private boolean saysAnything() {
        return has(Kind.SCORE) || has(Kind.LEVEL) || has(Kind.PROVINCE_RANK) || has(Kind.TYPE_RANK);
    }

    private boolean has(Kind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    private static Column column(String written, Framework framework) {
        var plain = plain(written);
        return SPELLINGS.entrySet().stream()
                .filter(spelling -> spelling.getValue().contains(plain))
                .map(spelling -> new Column(written, spelling.getKey(), Optional.empty()))
                .findFirst()
                .orElseGet(() -> {
                    var code = CodeReader.read(written, framework);
                    return new Column(written, code.isPresent() ? Kind.SCORE : Kind.NOTHING, code);
                });
    }

    private static boolean same(Column one, Column other) {
        return one.kind() == other.kind() && one.code().equals(other.code());
    }

    private static Fault unknown(long line, String written, Framework framework) {
        return ClosestCode.to(written, framework)
                .map(closest -> Fault.ofCell(line, written, "unknown-column-near", written, closest.value()))
                .orElseGet(() -> Fault.ofCell(line, written, "unknown-column", written));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}_\\-.]+", "")
                .replace("\u0E4D\u0E32", "\u0E33");
    }
}
