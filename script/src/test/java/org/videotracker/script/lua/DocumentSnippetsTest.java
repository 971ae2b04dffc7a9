package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every Lua snippet in the documents runs: each in a new project that has the demo's sounds in its library, or, where it is
 * marked {@code ```lua continue}, after the one before it on the same page. One that is marked {@code ```lua fails} is refused.
 */
class DocumentSnippetsTest {
    private static final String FENCE = "```";
    private static final String LUA = FENCE + "lua";
    private static final String CONTINUED = LUA + " continue";
    private static final String FAILING = LUA + " fails";

    /**
     * A snippet.
     *
     * @param place the page and the line that it begins in
     * @param before the snippets that it continues
     * @param isFailing whether it is meant to fail
     */
    private record Snippet(String place, List<String> before, String text, boolean isFailing) {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/architecture.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> documents = Files.list(root().resolve("docs"))) {
            return Stream.concat(Stream.of(root().resolve("README.md")), documents)
                    .filter(page -> page.toString().endsWith(".md"))
                    .filter(page ->
                            !page.endsWith("live-coding.md")) // LiveCodingTutorialTest saves its snippets one by one
                    .sorted()
                    .toList();
        }
    }

    private static List<Snippet> snippets(Path page) {
        try {
            return snippets(page.getFileName().toString(), Files.readAllLines(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Snippet> snippets(String page, List<String> lines) {
        List<Snippet> snippets = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(LUA)) {
                if (!line.equals(CONTINUED)) {
                    before.clear();
                }
                int end = i + 1;
                while (!lines.get(end).strip().equals(FENCE)) {
                    end++;
                }
                String text = String.join("\n", lines.subList(i + 1, end));
                snippets.add(new Snippet(page + ":" + (i + 2), List.copyOf(before), text, line.equals(FAILING)));
                before.add(text);
                i = end;
            }
        }
        return snippets;
    }

    @TestFactory
    Stream<DynamicTest> everySnippetRuns() throws IOException {
        return pages().stream()
                .flatMap(page -> snippets(page).stream())
                .map(snippet -> DynamicTest.dynamicTest(snippet.place, () -> run(snippet)));
    }

    private static void run(Snippet snippet) {
        try (Playing playing = new Playing()) {
            playing.applied(DemoLibrary.SCRIPT);
            snippet.before.forEach(playing::applied);
            if (snippet.isFailing) {
                assertThat(playing.error(snippet.text).message()).isNotEmpty();
            } else {
                playing.applied(snippet.text);
            }
        }
    }

    @Test
    void aSnippetThatIsMarkedContinuesTheOneBefore() {
        List<Snippet> snippets = snippets(
                "page.md",
                List.of(
                        "",
                        "```lua",
                        "x = 1",
                        "```",
                        "text",
                        "```lua continue",
                        "print(x)",
                        "```",
                        "```lua fails",
                        "x",
                        "```"));

        assertThat(snippets)
                .containsExactly(
                        new Snippet("page.md:3", List.of(), "x = 1", false),
                        new Snippet("page.md:7", List.of("x = 1"), "print(x)", false),
                        new Snippet("page.md:10", List.of(), "x", true));
    }
}
