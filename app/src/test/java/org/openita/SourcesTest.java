package org.openita;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules that the source code of every module keeps, those that the application does not use among them. */
class SourcesTest {

    private static final int LONGEST_FILE = 250;
    private static final int MOST_COLLABORATORS = 5;
    private static final Pattern EMPTY_NAME =
            Pattern.compile("Base[A-Z]\\w*|\\w*(Impl|Manager|Helper|Utils?|Processor|Dto)");
    private static final List<String> MODULES = List.of("core", "frameworks", "cli", "app", "bench");

    @Test
    void noFileIsLong() {
        assertThat(sources("src"))
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void nothingHasTooManyCollaborators() throws IOException {
        assertThat(types())
                .filteredOn(type -> type.getKind() != Tree.Kind.RECORD)
                .allSatisfy(type -> assertThat(type.getMembers())
                        .filteredOn(SourcesTest::isConstructor)
                        .allSatisfy(constructor -> assertThat(((MethodTree) constructor).getParameters())
                                .as(type.getSimpleName() + " is made of")
                                .hasSizeLessThanOrEqualTo(MOST_COLLABORATORS)));
    }

    @Test
    void namesSayWhatAThingIs() throws IOException {
        assertThat(types())
                .extracting(type -> type.getSimpleName().toString())
                .hasSizeGreaterThan(100)
                .noneMatch(name -> EMPTY_NAME.matcher(name).matches());
    }

    private static boolean isConstructor(Tree member) {
        return member instanceof MethodTree method && method.getName().contentEquals("<init>");
    }

    /** Every type of the modules, nested ones too, tests left out. */
    private static List<ClassTree> types() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources("src/main/java")));
            var types = new ArrayList<ClassTree>();
            for (CompilationUnitTree unit : task.parse()) {
                collector(types).scan(unit, null);
            }
            return types;
        }
    }

    private static TreeScanner<@Nullable Void, @Nullable Void> collector(List<ClassTree> types) {
        return new TreeScanner<>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                types.add(type);
                return super.visitClass(type, null);
            }
        };
    }

    private static List<Path> sources(String folder) {
        return MODULES.stream()
                .map(module -> Path.of("..", module, folder))
                .flatMap(SourcesTest::javaFiles)
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
