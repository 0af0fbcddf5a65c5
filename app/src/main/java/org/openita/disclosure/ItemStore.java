package org.openita.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.agency.AgencyCode;
import org.openita.disclosure.ItemWork.Duty;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.platform.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

/** The items of a round that anybody has worked on, read from the database; each query is limited to one agency. */
@Repository
class ItemStore {

    private static final String OF_ROUND = """
            join disclosure_item i on i.id = e.item_id
            where i.agency_code = :agency and i.round_id = :round
            """;

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were touched, each beside the item that is asked. */
    List<ItemWork> items(AgencyCode agency, long round, List<AskedItem> asked) {
        var elements = grouped(of(
                        "select e.* from disclosure_element e " + OF_ROUND + " order by e.number", agency, round)
                .query((row, number) -> Map.entry(
                        row.getLong("item_id"), new ShownElement(row.getInt("number"), row.getString("place")))));
        var links = grouped(of("select e.* from disclosure_link e " + OF_ROUND + " order by e.number", agency, round)
                .query((row, number) -> Map.entry(row.getLong("item_id"), link(row))));
        var files = grouped(
                of("select e.* from disclosure_file e " + OF_ROUND + " and not e.removed order by e.id", agency, round)
                        .query((row, number) -> Map.entry(row.getLong("item_id"), file(row))));
        var kept = of("select * from disclosure_item where agency_code = :agency and round_id = :round", agency, round)
                .query((row, number) -> {
                    var id = row.getLong("id");
                    return Map.entry(
                            new Code(row.getString("item")),
                            new Row(
                                    ItemState.valueOf(row.getString("state")),
                                    new Answer(
                                            elements.getOrDefault(id, List.of()),
                                            links.getOrDefault(id, List.of()),
                                            row.getString("explanation"),
                                            row.getString("none")),
                                    files.getOrDefault(id, List.of()),
                                    duty(row),
                                    row.getBoolean("renew"),
                                    row.getInt("edition")));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return asked.stream()
                .map(each -> Optional.ofNullable(kept.get(each.code()))
                        .map(row -> row.of(each))
                        .orElseGet(() -> ItemWork.untouched(each)))
                .toList();
    }

    /** A file with its item, whether or not it is still shown. */
    Optional<FileOfItem> file(AgencyCode agency, long round, long file) {
        return of("select e.*, i.item from disclosure_file e " + OF_ROUND + " and e.id = :file", agency, round)
                .param("file", file)
                .query((row, number) -> new FileOfItem(new Code(row.getString("item")), file(row)))
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, AgencyCode agency, long round) {
        return jdbc.sql(sql).param("agency", agency.value()).param("round", round);
    }

    private static <T> Map<Long, List<T>> grouped(MappedQuerySpec<Map.Entry<Long, T>> rows) {
        return rows.list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ShownLink link(ResultSet row) throws SQLException {
        return new ShownLink(URI.create(row.getString("address")), row.getString("place"), years(row));
    }

    private static ShownFile file(ResultSet row) throws SQLException {
        return new ShownFile(
                row.getLong("id"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                years(row));
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(row.getString("unit"), Optional.ofNullable(row.getObject("due_on", LocalDate.class)));
    }

    private static Optional<Years> years(ResultSet row) throws SQLException {
        var first = row.getObject("first_year", Integer.class);
        var last = row.getObject("last_year", Integer.class);
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Years(new FiscalYear(first), new FiscalYear(last)));
    }

    /** A file and the item it was brought in for. */
    record FileOfItem(Code item, ShownFile file) {}

    private record Row(ItemState state, Answer answer, List<ShownFile> files, Duty duty, boolean renew, int edition) {

        ItemWork of(AskedItem asked) {
            return new ItemWork(asked, state, answer, files, duty, renew, edition);
        }
    }
}
