package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.platform.Numerals;

/** An approved version is rendered to the same bytes again, today and in another process under another clock. */
class ReproducibleBytesTest {

    @Test
    void theSameInThisProcess() throws NoSuchAlgorithmException {
        assertThat(hashes()).isEqualTo(hashes());
    }

    @Test
    void theSameInAnotherProcess() throws Exception {
        var there = run("-Duser.timezone=America/Lima", "-Duser.language=ar", "-Dfile.encoding=US-ASCII");

        assertThat(there).isEqualTo(hashes());
    }

    @Test
    void anotherContentIsAnotherFile() {
        var one = new PdfRenderer().render(SourceReport.report(Numerals.ARABIC, Optional.empty()));
        var other = new PdfRenderer().render(SourceReport.report(Numerals.THAI, Optional.empty()));

        assertThat(one).isNotEqualTo(other);
    }

    /** Prints the hashes of all renderings; run in a process of its own. */
    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        hashes().forEach(System.out::println);
    }

    private static List<String> hashes() throws NoSuchAlgorithmException {
        var document = SourceReport.report(Numerals.THAI, Optional.of("ร่าง"));
        return List.of(
                hash(new PdfRenderer().render(document)),
                hash(new DocxRenderer().render(document)),
                hash(new XlsxRenderer().render(document, SourceReport.measuresTable())));
    }

    private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<String> run(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReproducibleBytesTest.class.getName()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines().toList();
    }
}
