package org.openita.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class AttachmentFormTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    @Test
    void eachKindIsTakenByItsContent() {
        assertThat(taken("a.pdf", PDF)).isEqualTo(FileKind.PDF);
        assertThat(taken("ภาพ.PNG", PNG)).isEqualTo(FileKind.PNG);
        assertThat(taken("a.jpeg", JPEG)).isEqualTo(FileKind.JPEG);
        assertThat(taken("a.docx", zip("word/document.xml", 100))).isEqualTo(FileKind.DOCX);
        assertThat(taken("a.xlsx", zip("xl/workbook.xml", 100))).isEqualTo(FileKind.XLSX);
        assertThat(taken("a.txt", "ประชุมแล้ว\r\n".getBytes(UTF_8))).isEqualTo(FileKind.TEXT);
        assertThat(taken("ก.ค. 2568.csv", "a,b\n1,2\n".getBytes(UTF_8))).isEqualTo(FileKind.CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.zip", "a.docm", "pdf", "", "a.", "a.pdf.exe"})
    void otherEndingsAreNotTaken(String name) {
        assertThat(problem(name, PDF)).isEqualTo("file.problem.kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.exe.pdf", "report.php.pdf", "report.HTML.pdf", "a.svg.x.pdf"})
    void anEndingHiddenBehindAnotherIsNotTaken(String name) {
        assertThat(problem(name, PDF)).isEqualTo("file.problem.kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.docx", "a.xlsx"})
    void contentThatIsNotWhatTheNamePromisesIsNotTaken(String name) {
        assertThat(problem(name, PDF)).isEqualTo("file.problem.content");
    }

    @Test
    void pagesAndBinariesAreNoText() {
        assertThat(problem("a.txt", "<!DOCTYPE html><p>".getBytes(UTF_8))).isEqualTo("file.problem.content");
        assertThat(problem("a.csv", "x,<svg onload=1>".getBytes(UTF_8))).isEqualTo("file.problem.content");
        assertThat(problem("a.txt", new byte[] {'a', 0, 'b'})).isEqualTo("file.problem.content");
        assertThat(problem("a.txt", new byte[0])).isEqualTo("file.problem.content");
    }

    @Test
    void aWorkbookIsNoWrittenDocument() {
        assertThat(problem("a.docx", zip("xl/workbook.xml", 100))).isEqualTo("file.problem.content");
    }

    @Test
    void aBombInsideADocumentIsNotUnpacked() {
        var bomb = zip("word/document.xml", 150_000_000);

        assertThat(bomb).hasSizeLessThan(Attachment.LARGEST);
        assertThat(problem("a.docx", bomb)).isEqualTo("file.problem.content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "/etc/evil", "word/vbaProject.bin", "word\\evil"})
    void aDocumentWithPartsOutOfPlaceOrMacrosIsNotTaken(String part) {
        assertThat(problem("a.docx", zip(Map.of("[Content_Types].xml", 1, "word/document.xml", 1, part, 1))))
                .isEqualTo("file.problem.content");
    }

    @Test
    void aDocumentCutShortIsNotTaken() {
        var whole = zip("word/document.xml", 10_000);

        assertThat(problem("a.docx", Arrays.copyOf(whole, whole.length / 3))).isEqualTo("file.problem.content");
    }

    @Test
    void whatIsTooLargeOrTooManyIsSaid() {
        var large = new byte[Attachment.LARGEST + 1];
        var six = java.util.Collections.nCopies(6, (MultipartFile) file("a.pdf", PDF));

        assertThat(problem("a.pdf", large)).isEqualTo("file.problem.large");
        assertThat(new AttachmentForm("files", six).read().problems())
                .extracting(Problem::message)
                .containsExactly("file.problem.many");
    }

    @Test
    void aFieldLeftEmptyIsNoFile() {
        var read = new AttachmentForm("files", List.of(file("", new byte[0]))).read();

        assertThat(read.sound()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void namesLoseWhatCouldHarm() {
        assertThat(FileName.of("../../etc/passwd.pdf").value()).isEqualTo("passwd.pdf");
        assertThat(FileName.of("C:\\fakepath\\a.pdf").value()).isEqualTo("a.pdf");
        assertThat(FileName.of("..pdf.pdf").value()).isEqualTo("pdf.pdf");
        assertThat(FileName.of("a\u202Efdp.pdf").value()).isEqualTo("afdp.pdf");
        assertThat(FileName.of("a\u0000b\r\n.pdf").value()).isEqualTo("ab.pdf");
        assertThat(FileName.of("a\"<b>.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(FileName.of("ก".repeat(400) + ".pdf").value())
                .hasSizeLessThan(200)
                .endsWith(".pdf");
    }

    private static FileKind taken(String name, byte[] content) {
        var read = new AttachmentForm("files", List.of(file(name, content))).read();
        assertThat(read.problems()).isEmpty();
        return read.sound().getFirst().kind();
    }

    private static String problem(String name, byte[] content) {
        var read = new AttachmentForm("files", List.of(file(name, content))).read();
        assertThat(read.sound()).isEmpty();
        return read.problems().getFirst().message();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/pdf", content);
    }

    private static byte[] zip(String main, int size) {
        return zip(Map.of("[Content_Types].xml", 10, main, size));
    }

    private static byte[] zip(Map<String, Integer> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(new byte[part.getValue()]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
