package org.openita.agency;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.agency.Agency.Listed;

/** The reference lists that agencies are described by, and how people write their entries. */
public final class AgencyLists {

    private final List<Entry> types;
    private final List<Entry> provinces;
    private final Map<String, Listed> typesAsWritten;
    private final Map<String, Listed> provincesAsWritten;

    AgencyLists(List<Entry> types, List<Entry> provinces) {
        this.types = List.copyOf(types);
        this.provinces = List.copyOf(provinces);
        this.typesAsWritten = asWritten(types);
        this.provincesAsWritten = asWritten(provinces);
    }

    /**
     * An entry as the lists keep it.
     *
     * @param aliases what people write beside its names and its code
     * @param provisional whether no official list confirms it yet
     * @param source where it was taken from
     */
    public record Entry(Listed listed, List<String> aliases, boolean provisional, String source) {

        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    /** In the order of the programme. */
    public List<Entry> types() {
        return types;
    }

    /** In the order of the Thai alphabet. */
    public List<Entry> provinces() {
        return provinces;
    }

    /** The agency type that was meant: by code, Thai or English name, or abbreviation such as {@code อบจ.}. */
    public Optional<Listed> type(String written) {
        return Optional.ofNullable(typesAsWritten.get(plain(written)));
    }

    /** The province that was meant: {@code TH-63}, {@code ตาก}, {@code จ.ตาก}, {@code จังหวัดตาก}, {@code Tak}. */
    public Optional<Listed> province(String written) {
        return Optional.ofNullable(provincesAsWritten.get(plain(written)))
                .or(() -> Optional.ofNullable(provincesAsWritten.get(plain(withoutRank(written)))));
    }

    private static Map<String, Listed> asWritten(List<Entry> entries) {
        var written = new HashMap<String, Listed>();
        for (var entry : entries) {
            var listed = entry.listed();
            Stream.concat(
                            Stream.of(
                                    listed.code(),
                                    listed.name().th(),
                                    listed.name().en()),
                            entry.aliases().stream())
                    .forEach(text -> written.putIfAbsent(plain(text), listed));
        }
        return written;
    }

    private static String withoutRank(String written) {
        return written.strip()
                .replaceFirst("^(จังหวัด|จ\\s*\\.|(?i:changwat\\b))", "")
                .replaceFirst("(?i)\\bprovince\\s*$", "");
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}.\\-_()]+", "");
    }
}
