package org.videotracker.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can only be seen in the text: every {@code src/main/java} of the checkout is read. */
class SourcesTest {
    private static final int MOST_LINES = 400;
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private static final Pattern NULL_MARKED =
            Pattern.compile("^@(org\\.jspecify\\.annotations\\.)?NullMarked\\b", Pattern.MULTILINE);

    private static List<Path> sources = List.of();

    @BeforeAll
    static void findTheSources() throws IOException {
        Path checkout =
                Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(checkout)) {
            for (Path module : modules.toList()) {
                found.addAll(javaFiles(module.resolve("src/main/java")));
            }
        }
        sources = found;
        assertThat(sources).hasSizeGreaterThan(20);
    }

    @Test
    void noFileIsLongerThanTheLimit() throws IOException {
        assertThat(tooLong(sources)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(leftForLater(sources)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        assertThat(notNullMarked(sources)).isEmpty();
    }

    @Test
    void offendersAreFound(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Long.java");
        Files.writeString(file, "// TO" + "DO\n" + "\n".repeat(MOST_LINES));
        List<Path> offenders = List.of(file);
        assertThat(tooLong(offenders)).containsExactly(file);
        assertThat(leftForLater(offenders)).containsExactly(file);
        assertThat(notNullMarked(offenders)).containsExactly(folder);
        Files.writeString(folder.resolve("package-info.java"), "package org.example;\n");
        assertThat(notNullMarked(offenders)).containsExactly(folder);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<Path> tooLong(List<Path> files) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.readAllLines(file).size() > MOST_LINES) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<Path> leftForLater(List<Path> files) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            if (LEFT_FOR_LATER.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<Path> notNullMarked(List<Path> files) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : files.stream().map(Path::getParent).distinct().toList()) {
            Path description = folder.resolve("package-info.java");
            if (!Files.exists(description)
                    || !NULL_MARKED.matcher(Files.readString(description)).find()) {
                found.add(folder);
            }
        }
        return found;
    }
}
