package org.videotracker.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DependenciesDocumentTest {
    private static final Path CHECKOUT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    @Test
    void everyVersionOfTheBuildIsInTheDocument() throws IOException {
        String document = Files.readString(CHECKOUT.resolve("docs/dependencies.md"));
        List<String> versions = found("<[a-z.-]+\\.version>([^<]+)</", "</artifactId><version>([0-9][^<]*)</version>");
        assertThat(versions).hasSizeGreaterThan(20);
        assertThat(versions).allSatisfy(version -> assertThat(document).contains(version));
    }

    @Test
    void everyPluginOfTheBuildIsInTheDocument() throws IOException {
        String document = Files.readString(CHECKOUT.resolve("docs/dependencies.md"));
        List<String> plugins = found("<artifactId>([a-z-]+-maven-plugin|maven-[a-z]+-plugin)</artifactId>");
        assertThat(plugins).hasSizeGreaterThan(10);
        assertThat(plugins).allSatisfy(plugin -> assertThat(document).contains(plugin));
    }

    private static List<String> found(String... expressions) throws IOException {
        String build = Files.readString(CHECKOUT.resolve("pom.xml"));
        return Pattern.compile(String.join("|", expressions))
                .matcher(build)
                .results()
                .map(DependenciesDocumentTest::group)
                .distinct()
                .toList();
    }

    private static String group(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        throw new IllegalArgumentException(match.group());
    }
}
