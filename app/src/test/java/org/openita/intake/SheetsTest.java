package org.openita.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private final List<Row> rows = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsEverySeparatorWithAndWithoutMark(String separator) {
        var text = "agency,overall\r\n\"tak-pao\",91.5\r\n\r\n".replace(",", separator);
        for (var mark : List.of("", "\uFEFF")) {
            rows.clear();
            assertThat(read((mark + text).getBytes(UTF_8))).isEmpty();
            assertThat(rows)
                    .containsExactly(new Row(1, List.of("agency", "overall")), new Row(2, List.of("tak-pao", "91.5")));
        }
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        var bytes = "agency\nx\ny".getBytes(UTF_8);
        bytes[7] = (byte) 0xA1;

        assertThat(read(bytes)).hasValueSatisfying(fault -> {
            assertThat(fault.message()).isEqualTo("not-utf8");
            assertThat(fault.line()).isEqualTo(2);
        });
    }

    @Test
    void readsNumbersOfAWorkbookAsTheyWereTyped() {
        var book = Workbooks.ofXml(
                "<worksheet><sheetData><row r='1'><c r='A1'><v>99.400000000000006</v></c><c r='B1'><v>100</v></c>"
                        + "</row></sheetData></worksheet>",
                0);

        assertThat(read(book)).isEmpty();
        assertThat(rows.getLast()).isEqualTo(new Row(1, List.of("99.4", "100")));
    }

    @Test
    void takesAFormulaForItsLastValueAndNeverRunsIt() {
        var rowsOfBook = new Object[][] {{"agency", "overall"}, {"tak-pao", "=ROUND(90.126,2)"}};

        assertThat(read(Workbooks.of(rowsOfBook))).isEmpty();
        assertThat(rows.getLast().cells().getLast()).isEqualTo("90.13");

        rows.clear();
        assertThat(read(Workbooks.notComputed(rowsOfBook))).isEmpty();
        assertThat(rows.getLast().cells().getLast()).startsWith("=");
    }

    @Test
    void fillsCellsThatAWorkbookLeavesAway() {
        var sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>agency</t></is></c>"
                + "<c r='C1' t='inlineStr'><is><t>EIT</t></is></c></row>"
                + "<row r='5'><c r='C5'><v>90</v></c></row></sheetData></worksheet>";

        assertThat(read(Workbooks.ofXml(sheet, 0))).isEmpty();
        assertThat(rows).containsExactly(new Row(1, List.of("agency", "", "EIT")), new Row(5, List.of("", "", "90")));
    }

    @Test
    void bombIsRefusedBeforeItIsUnpacked() {
        var bomb = Workbooks.ofXml("<worksheet/>", 300 << 20);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(read(bomb))
                .hasValueSatisfying(fault -> assertThat(fault.message()).isEqualTo("unpacks-too-large"));
        assertThat(rows).isEmpty();
    }

    @Test
    void entitiesOfAWorkbookAreNotExpanded() {
        var sheet = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet><sheetData>"
                + "<row r='1'><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>";

        assertThat(read(Workbooks.ofXml(sheet, 0))).isPresent();
        assertThat(rows).isEmpty();
    }

    @Test
    void columnsWithoutEndAreRefused() {
        var sheet = "<worksheet><sheetData><row r='1'><c r='XFD1'><v>1</v></c></row></sheetData></worksheet>";

        assertThat(read(Workbooks.ofXml(sheet, 0)))
                .hasValueSatisfying(fault -> assertThat(fault.message()).isEqualTo("too-many-columns"));
    }

    @Test
    void rowsWithoutEndAreRefused() {
        var text = "agency\n" + "x\n".repeat(Sheets.MOST_ROWS);

        assertThat(read(text.getBytes(UTF_8)))
                .hasValueSatisfying(fault -> assertThat(fault.message()).isEqualTo("too-many-rows"));
    }

    @Test
    void filesOfOtherKindsAreRefusedWhateverTheirName() {
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .hasValueSatisfying(fault -> assertThat(fault.message()).isEqualTo("other-kind"));
        assertThat(read("agency".getBytes(UTF_16LE)))
                .hasValueSatisfying(fault -> assertThat(fault.message()).isEqualTo("other-kind"));
        assertThat(read(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isPresent();
        assertThat(read(new byte[0]))
                .hasValueSatisfying(fault -> assertThat(fault.message()).isEqualTo("empty"));
        assertThat(read(new byte[Upload.MOST_BYTES + 1]))
                .hasValueSatisfying(fault -> assertThat(fault.message()).isEqualTo("too-large"));
    }

    @Test
    void nameOfAFileLosesItsFoldersAndWhatHides() {
        assertThat(new Upload("../../etc/ผล.csv", new byte[0]).name()).isEqualTo("ผล.csv");
        assertThat(new Upload("C:\\x\\a\u0000\u202Evsc.exe", new byte[0]).name())
                .isEqualTo("avsc.exe");
        assertThat(new Upload("x".repeat(500), new byte[0]).name()).hasSize(100);
    }

    private Optional<Fault> read(byte[] content) {
        return Sheets.read(new Upload("results", content), rows::add);
    }
}
