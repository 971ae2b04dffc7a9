package org.videotracker.script.lua.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.expression.Word;

/**
 * docs/patterns.md has every word of the vocabulary, and its pictures show what it says, to the byte. With -Dvt.write.docs=true
 * its tables and pictures are made anew.
 */
class PatternsPageTest {
    private static final String DIFFERENCES =
            "model/src/test/resources/org/videotracker/model/pattern/notation/differences.txt";

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/architecture.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path document() {
        return root().resolve("docs/patterns.md");
    }

    private static Path pictures() {
        return root().resolve("docs").resolve(PatternsPage.PICTURES);
    }

    private static PatternsPage page() throws IOException {
        return new PatternsPage(
                Files.readAllLines(document()), Differences.of(Files.readAllLines(root().resolve(DIFFERENCES))));
    }

    private static boolean isWriting() {
        return Boolean.getBoolean("vt.write.docs");
    }

    @Test
    void whatComesFromTheCodeIsWhatTheCodeSays() throws IOException {
        PatternsPage page = page();
        if (isWriting()) {
            Files.writeString(document(), page.text());
        }

        assertThat(Files.readString(document())).isEqualTo(page.text());
    }

    @Test
    void everyWordOfTheVocabularyHasItsPlaceAndNoOther() throws IOException {
        assertThat(page().words())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Vocabulary.words().stream().map(Word::name).toList());
    }

    @Test
    void thePicturesShowWhatThePageSays() throws IOException {
        SortedMap<String, String> drawn = page().pictures();
        if (isWriting()) {
            write(drawn);
        }

        SortedMap<String, String> present = new TreeMap<>();
        try (Stream<Path> files = Files.list(pictures())) {
            for (Path file : files.toList()) {
                present.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(present.keySet()).isEqualTo(drawn.keySet());
        for (Map.Entry<String, String> picture : drawn.entrySet()) {
            assertThat(present.get(picture.getKey())).as(picture.getKey()).isEqualTo(picture.getValue());
        }
    }

    private static void write(SortedMap<String, String> drawn) throws IOException {
        Files.createDirectories(pictures());
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(pictures())) {
            files.forEach(old::add);
        }
        for (Path file : old) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> picture : drawn.entrySet()) {
            Files.writeString(pictures().resolve(picture.getKey()), picture.getValue());
        }
    }

    @Test
    void picturesAreSmall() throws IOException {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        page().pictures().forEach((file, svg) -> sizes.put(file, svg.length()));

        assertThat(sizes)
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy((file, size) -> assertThat(size).as(file).isLessThan(8 << 10));
    }

    @Test
    void everyNotationOnThePageCanBePlayed() throws IOException {
        List<String> notations = page().notations();

        assertThat(notations)
                .hasSizeGreaterThan(40)
                .allSatisfy(notation ->
                        assertThat(Drawing.ofNotations(List.of(notation), 4)).startsWith("<svg"));
    }

    @Test
    void everyPatternWithinASentenceCanBePlayed() throws IOException {
        List<String> expressions = page().expressions();

        assertThat(Lua.expressions(expressions))
                .hasSameSizeAs(expressions)
                .allSatisfy(expression -> assertThat(Drawing.ofExpressions(List.of(expression), 4))
                        .startsWith("<svg"));
    }

    @Test
    void everyExampleOfAWordCanBePlayed() {
        List<String> examples = Vocabulary.words().stream().map(Word::example).toList();

        assertThat(Lua.expressions(examples))
                .hasSameSizeAs(examples)
                .allSatisfy(expression -> assertThat(Drawing.ofExpressions(List.of(expression), 4))
                        .startsWith("<svg"));
    }
}
