package org.openita.disclosure;

import java.net.URI;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.agency.AgencyCode;
import org.openita.disclosure.ItemWork.Duty;
import org.openita.framework.Code;
import org.openita.framework.FiscalYear;
import org.openita.platform.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is shown under items; each statement is limited to one agency. */
@Repository
class AnswerStore {

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the item's row; nothing where somebody wrote since that edition, or the item is approved. */
    Optional<Long> put(AgencyCode agency, long round, Code item, int seen, ItemState state, Answer answer) {
        return jdbc.sql("""
                        insert into disclosure_item
                            (round_id, agency_code, item, state, explanation, none, edition)
                        values (:round, :agency, :item, :state, :explanation, :none, 1)
                        on conflict (round_id, item) do update
                        set state = :state, explanation = :explanation, none = :none, renew = false,
                            edition = disclosure_item.edition + 1
                        where disclosure_item.agency_code = :agency and disclosure_item.edition = :seen
                            and disclosure_item.state <> 'APPROVED'
                        returning id
                        """)
                .param("round", round)
                .param("agency", agency.value())
                .param("item", item.value())
                .param("state", state.name())
                .param("explanation", answer.explanation())
                .param("none", answer.none())
                .param("seen", seen)
                .query(Long.class)
                .optional();
    }

    /** Marks what was brought over to be gone over. */
    void markForRenewal(AgencyCode agency, long item) {
        jdbc.sql("update disclosure_item set renew = true where agency_code = :agency and id = :item")
                .param("agency", agency.value())
                .param("item", item)
                .update();
    }

    /** Puts these in place of the elements that were ticked. */
    void putElements(AgencyCode agency, long item, List<ShownElement> elements) {
        jdbc.sql("""
                        delete from disclosure_element e using disclosure_item i
                        where e.item_id = :item and i.id = e.item_id and i.agency_code = :agency
                        """).param("agency", agency.value()).param("item", item).update();
        jdbc.sql("""
                        insert into disclosure_element (item_id, number, place)
                        select i.id, given.number, given.place
                        from disclosure_item i, unnest(:numbers, :places) as given (number, place)
                        where i.agency_code = :agency and i.id = :item
                        """)
                .param("agency", agency.value())
                .param("item", item)
                .param("numbers", elements.stream().map(ShownElement::number).toArray(Integer[]::new))
                .param("places", elements.stream().map(ShownElement::place).toArray(String[]::new))
                .update();
    }

    /** Puts these in place of the links that were there. */
    void putLinks(AgencyCode agency, long item, List<ShownLink> links) {
        jdbc.sql("""
                        delete from disclosure_link e using disclosure_item i
                        where e.item_id = :item and i.id = e.item_id and i.agency_code = :agency
                        """).param("agency", agency.value()).param("item", item).update();
        jdbc.sql("""
                        insert into disclosure_link (item_id, number, address, place, first_year, last_year)
                        select i.id, given.number, given.address, given.place, given.first_year, given.last_year
                        from disclosure_item i, unnest(:numbers, :addresses, :places, :first, :last)
                            as given (number, address, place, first_year, last_year)
                        where i.agency_code = :agency and i.id = :item
                        """)
                .param("agency", agency.value())
                .param("item", item)
                .param("numbers", IntStream.rangeClosed(1, links.size()).boxed().toArray(Integer[]::new))
                .param(
                        "addresses",
                        links.stream()
                                .map(ShownLink::address)
                                .map(URI::toString)
                                .toArray(String[]::new))
                .param("places", links.stream().map(ShownLink::place).toArray(String[]::new))
                .param("first", years(links, Years::first))
                .param("last", years(links, Years::last))
                .update();
    }

    /** The addresses shown under an item. */
    List<String> addresses(AgencyCode agency, long item) {
        return jdbc.sql("""
                        select l.address from disclosure_link l join disclosure_item i on i.id = l.item_id
                        where i.agency_code = :agency and i.id = :item
                        """)
                .param("agency", agency.value())
                .param("item", item)
                .query((row, number) -> row.getString("address"))
                .list();
    }

    /** Which of the addresses the agency shows under no item any more. */
    List<String> shownNowhere(AgencyCode agency, List<String> addresses) {
        return jdbc.sql("""
                        select given.address from unnest(:addresses) as given (address)
                        where not exists (
                            select from disclosure_link l join disclosure_item i on i.id = l.item_id
                            where i.agency_code = :agency and l.address = given.address)
                        """)
                .param("agency", agency.value())
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, number) -> row.getString("address"))
                .list();
    }

    void addFile(AgencyCode agency, long item, Attachment file, String sha256, Optional<Years> years) {
        jdbc.sql("""
                        insert into disclosure_file
                            (item_id, agency_code, name, kind, size, sha256, first_year, last_year)
                        values (:item, :agency, :name, :kind, :size, :sha256, :first, :last)
                        """)
                .param("item", item)
                .param("agency", agency.value())
                .param("name", file.name().value())
                .param("kind", file.kind().name())
                .param("size", file.content().length)
                .param("sha256", sha256)
                .param(
                        "first",
                        years.map(Years::first).map(FiscalYear::buddhist).orElse(null))
                .param("last", years.map(Years::last).map(FiscalYear::buddhist).orElse(null))
                .update();
    }

    /** No longer shows these files; what was submitted with them still names them. */
    void removeFiles(AgencyCode agency, long item, Collection<Long> files) {
        jdbc.sql("""
                        update disclosure_file set removed = true
                        where agency_code = :agency and item_id = :item and id = any(:files)
                        """)
                .param("agency", agency.value())
                .param("item", item)
                .param("files", files.toArray(Long[]::new))
                .update();
    }

    /** Whether it was still as it was seen, in one of these states. */
    boolean move(AgencyCode agency, long round, Code item, int seen, Move move) {
        return jdbc.sql("""
                        update disclosure_item set state = :to, edition = edition + 1
                        where agency_code = :agency and round_id = :round and item = :item and edition = :seen
                            and state = any(:from)
                        """)
                        .param("agency", agency.value())
                        .param("round", round)
                        .param("item", item.value())
                        .param("seen", seen)
                        .param("to", move.to().name())
                        .param("from", move.from().stream().map(Enum::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Says who is to do these and until when; what is shown under them stays as it was seen. */
    void assign(AgencyCode agency, long round, Collection<Code> items, Duty duty) {
        jdbc.sql("""
                        insert into disclosure_item (round_id, agency_code, item, unit, due_on)
                        select :round, :agency, given.item, :unit, :due from unnest(:items) as given (item)
                        on conflict (round_id, item) do update set unit = :unit, due_on = :due
                        where disclosure_item.agency_code = :agency
                        """)
                .param("round", round)
                .param("agency", agency.value())
                .param("unit", duty.unit())
                .param("due", duty.due().orElse(null), Types.DATE)
                .param("items", items.stream().map(Code::value).toArray(String[]::new))
                .update();
    }

    private static @Nullable Integer[] years(List<ShownLink> links, Function<Years, FiscalYear> which) {
        return links.stream()
                .map(link -> link.years().map(which).map(FiscalYear::buddhist).orElse(null))
                .toArray(Integer[]::new);
    }

    /** From which states to which. */
    record Move(List<ItemState> from, ItemState to) {}
}
