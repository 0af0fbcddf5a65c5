package org.openita.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openita.framework.Framework;
import org.openita.framework.FrameworkId;
import org.openita.frameworks.BundledFrameworks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code openita score}: known values of any agencies in, every score of each out; or every fault, and no output. */
@Command(
        name = "score",
        description = {
            "Recomputes assessment results from a file of known values.",
            "คำนวณผลการประเมินใหม่จากแฟ้มค่าที่ทราบ"
        },
        mixinStandardHelpOptions = true,
        versionProvider = OpenIta.Version.class,
        usageHelpWidth = 100,
        footer = {
            "",
            "Input: UTF-8 CSV with the columns agency, code and value, in any order.",
            "  code   overall, IIT, EIT, EIT1, OIT, 8, 9.1, i1, EIT2.e1, o8 … in any usual spelling",
            "         (O8, ๐8, ข้อ ๘, OIT 8, ตัวชี้วัดที่ ๘, EIT ส่วนที่ 1 ข้อ 2)",
            "  value  0 to 100, Thai digits accepted; empty means unknown, which is never zero",
            "Output: agency,code,score,level,status for every place of the framework, for every agency.",
            "  level  on the row of the overall score; the possible ones joined by | if undetermined",
            "  status given, computed or unknown",
            "Answers: UTF-8 CSV with the columns agency, instrument, respondent and one for each question",
            "(i1, i2 … e1, e2 …), in any order; staff, if there, is the number with a year of service.",
            "  instrument IIT, EIT1, EIT2 … as the framework has them; a respondent has one row in each",
            "  i1 …       the number of the choice, in the order of the framework; empty means not answered",
            "With answers, three columns more: low,high bound the score of everybody who could have",
            "answered, with a confidence of 95 %%; n is how many sheets it rests on.",
            "JSON: the explained tree of every agency, unrounded.",
            "Agency names come out as they went in; one that a spreadsheet could take for a formula is quoted.",
            "",
            "Exit code: 0 done; 1 the output cannot be written; 2 bad input, every fault on the",
            "error stream as FILE:LINE: message, and no output.",
            "",
            "Example: openita score --framework th-national-2567 results.csv --out scores.csv"
        })
final class ScoreCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    private final PrintWriter output;
    private final PrintWriter errors;
    private final BundledFrameworks frameworks = new BundledFrameworks();

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "ID",
            description = "The framework to score by, such as th-national-2567.")
    private String frameworkId = "";

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "csv|json",
            description = "The form of the output; ${DEFAULT-VALUE} unless said otherwise.")
    private OutputFormat format = OutputFormat.CSV;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; the standard output unless said otherwise.")
    private @Nullable Path out;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Answer sheets to count; scores then come with their intervals.")
    private @Nullable Path answers;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The known values; not needed with --answers.")
    private @Nullable Path file;

    ScoreCommand(PrintWriter output, PrintWriter errors) {
        this.output = output;
        this.errors = errors;
    }

    @Override
    public Integer call() {
        var framework = framework();
        if (framework.isEmpty()) {
            errors.println(Message.unknownFramework(frameworkId, known()));
            return BAD_INPUT;
        }
        if (file == null && answers == null) {
            errors.println(Message.nothingToScore());
            return BAD_INPUT;
        }
        if (out != null && (isSame(out, file) || isSame(out, answers))) {
            errors.println(Message.overwritesInput(out));
            return BAD_INPUT;
        }
        return Inputs.read(framework.get(), file, answers, errors::println)
                .map(this::write)
                .orElse(BAD_INPUT);
    }

    private static boolean isSame(Path out, @Nullable Path in) {
        return in != null && OutputFile.isSame(out, in);
    }

    private int write(Inputs inputs) {
        try {
            if (out == null) {
                score(inputs, format.to(output, answers != null));
                if (output.checkError()) {
                    throw new IOException("closed or full");
                }
            } else {
                OutputFile.write(out, writer -> score(inputs, format.to(writer, answers != null)));
            }
            return 0;
        } catch (IOException broken) {
            errors.println(Message.unwritable(out == null ? "stdout" : out.toString(), broken));
            return FAILED;
        }
    }

    private static void score(Inputs inputs, ResultWriter results) throws IOException {
        results.begin();
        for (var name : inputs.names()) {
            results.write(inputs.score(name));
        }
        results.end();
    }

    private Optional<Framework> framework() {
        return Optional.of(frameworkId)
                .filter(FrameworkId::isValid)
                .map(FrameworkId::new)
                .flatMap(frameworks::find);
    }

    private String known() {
        return frameworks.ids().stream().map(FrameworkId::value).collect(Collectors.joining(", "));
    }
}
