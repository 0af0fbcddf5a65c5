package org.openita.openpage;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.framework.FiscalYear;
import org.openita.platform.OpenToAll;
import org.openita.platform.PublicAddress;
import org.openita.platform.SpreadsheetText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an agency disclosed, for programs: the same as on the page, as JSON and as CSV with a row for each link and file. */
@OpenToAll
@RestController
class OpenApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String HEAD =
            "code,sub_indicator,name,state,passed,kind,address,found_there,years,bytes,sha256,fictional\r\n";

    private final OpenDisclosures disclosures;
    private final PublicAddress here;

    OpenApi(OpenDisclosures disclosures, PublicAddress here) {
        this.disclosures = disclosures;
        this.here = here;
    }

    @GetMapping("/api/v1/agencies/{code}/disclosure/{year}")
    Told json(@PathVariable String code, @PathVariable FiscalYear year) {
        var page = disclosures.page(code, year, "");
        return new Told(
                page.agency().code().value(),
                page.agency().fictional(),
                year.buddhist(),
                page.published(),
                page.found().stream().map(item -> told(page, item)).toList());
    }

    @GetMapping("/agencies/{code}/disclosure/{year}/items.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, @PathVariable FiscalYear year) {
        var page = disclosures.page(code, year, "");
        var text = SpreadsheetText.beginning()
                + HEAD
                + page.found().stream()
                        .flatMap(item -> rows(page, told(page, item)))
                        .collect(joining());
        var name = ContentDisposition.attachment()
                .filename("%s-%s-disclosure.csv".formatted(code, year))
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Told.Item told(OpenPage page, OpenItem item) {
        var links = item.answer().links().stream()
                .map(link -> new Told.Thing(
                        "link",
                        link.address().toString(),
                        link.place(),
                        link.years().map(Object::toString),
                        Optional.empty(),
                        Optional.empty()));
        var files = item.files().stream()
                .map(file -> new Told.Thing(
                        file.kind().name(),
                        here.of(page.address() + "/files/" + file.id()),
                        file.name(),
                        file.years().map(Object::toString),
                        Optional.of(file.size()),
                        Optional.of(file.sha256())));
        return new Told.Item(
                item.code().value(),
                item.asked().place().code().value(),
                new Told.Name(item.name().th(), item.name().en()),
                here.of(page.address(item)),
                item.showsSomething(),
                item.passed(),
                item.answer().none(),
                Stream.concat(links, files).toList());
    }

    /** An item without anything has a row too. */
    private static Stream<String> rows(OpenPage page, Told.Item item) {
        var beginning = Stream.of(
                        item.code(),
                        item.place(),
                        SpreadsheetText.quoted(item.name().th()),
                        item.shown() ? "shown" : "not_shown",
                        item.passed().map(Object::toString).orElse(""))
                .collect(joining(","));
        var end = "," + page.agency().fictional() + "\r\n";
        return item.things().isEmpty()
                ? Stream.of(beginning + ",,,,,," + end)
                : item.things().stream().map(thing -> beginning + "," + cells(thing) + end);
    }

    private static String cells(Told.Thing thing) {
        return Stream.of(
                        thing.kind(),
                        SpreadsheetText.quoted(thing.address()),
                        SpreadsheetText.quoted(thing.name()),
                        thing.years().orElse(""),
                        thing.bytes().map(Object::toString).orElse(""),
                        thing.sha256().orElse(""))
                .collect(joining(","));
    }

    /** What a program is told of a year. */
    record Told(String agency, boolean fictional, int year, Optional<Instant> published, List<Item> items) {

        Told {
            items = List.copyOf(items);
        }

        /** An item with its stable address and what is shown under it. */
        record Item(
                String code,
                String place,
                Name name,
                String address,
                boolean shown,
                Optional<Boolean> passed,
                String none,
                List<Thing> things) {

            Item {
                things = List.copyOf(things);
            }
        }

        /** A name in both languages. */
        record Name(String th, String en) {}

        /** A link or a file. */
        record Thing(
                String kind,
                String address,
                String name,
                Optional<String> years,
                Optional<Long> bytes,
                Optional<String> sha256) {}
    }
}
