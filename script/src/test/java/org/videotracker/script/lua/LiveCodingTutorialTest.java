package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.script.lua.roster.Block;
import org.videotracker.script.lua.source.LuaSource;
import org.videotracker.script.lua.source.Unit;
import org.videotracker.script.lua.syntax.NotLuaException;

/**
 * docs/live-coding.md, save by save: a snippet that is a block takes the place of the one of its name, every other is added at the
 * end of the file; one that is marked {@code ```lua fails} is meant to fail.
 */
class LiveCodingTutorialTest {
    private static final String FENCE = "```";
    private static final List<String> PAGE = page();

    private final Show show = new Show();
    private String text = "";

    /** What the page lets the reader write. */
    private record Snippet(String section, boolean fails, String text) {}

    private static List<String> page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/live-coding.md"))) {
            folder = folder.getParent();
        }
        try {
            return Files.readAllLines(folder.resolve("docs/live-coding.md"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Snippet> snippets() {
        List<Snippet> snippets = new ArrayList<>();
        String section = "";
        for (int i = 0; i < PAGE.size(); i++) {
            String line = PAGE.get(i);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith(FENCE)) {
                int begin = i + 1;
                i = end(begin);
                if (line.startsWith(FENCE + "lua")) {
                    snippets.add(
                            new Snippet(section, line.endsWith(" fails"), String.join("\n", PAGE.subList(begin, i))));
                }
            }
        }
        return snippets;
    }

    private static int end(int begin) {
        int end = begin;
        while (!PAGE.get(end).equals(FENCE)) {
            end++;
        }
        return end;
    }

    @BeforeEach
    void library() {
        show.begin("library", Part.WHOLE, DemoLibrary.SCRIPT);
        show.engine.pump();
    }

    @AfterEach
    void close() {
        show.close();
    }

    /** Saves, one after another, all that the page says up to the end of a section. */
    private void readUpTo(String section) {
        boolean isBehind = false;
        for (Snippet snippet : snippets()) {
            if (isBehind && !snippet.section.startsWith(section)) {
                return;
            }
            isBehind |= snippet.section.startsWith(section);
            write(snippet.text);
            Evaluation.Applied applied = show.updated(text);
            assertThat(!applied.warnings().isEmpty()).as(snippet.text).isEqualTo(snippet.fails);
        }
        assertThat(isBehind).as("a section " + section).isTrue();
    }

    private void write(String snippet) {
        Optional<Unit> old = units(snippet).getFirst().block().flatMap(this::block);
        text = old.isEmpty()
                ? text + snippet + "\n\n"
                : text.substring(0, old.get().begin())
                        + snippet
                        + text.substring(old.get().end());
    }

    private Optional<Unit> block(String name) {
        return units(text).stream()
                .filter(unit -> unit.block().equals(Optional.of(name)))
                .findFirst();
    }

    private static List<Unit> units(String text) {
        try {
            return LuaSource.parse(text).units();
        } catch (NotLuaException refusal) {
            throw new AssertionError(refusal.error().message(), refusal);
        }
    }

    /** Row and slot of each onset in four beats. */
    private List<String> playedRows() {
        show.triggers.clear();
        show.render(3.8); // a little faster than a beat in half a second
        return show.triggers.stream()
                .map(trigger -> trigger.substring(trigger.indexOf(' ') + 1))
                .toList();
    }

    private BlockStatus status(String block) {
        return show.stage.blocks().stream()
                .filter(status -> status.name().equals(block))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageCanBeFollowedToItsEnd() {
        readUpTo("9.");

        assertThat(show.session().mappings()).hasSize(1);
        assertThat(show.stage.blocks())
                .extracting(BlockStatus::name)
                .contains("beat", "hats", "pictures", "build", "light");
    }

    @Test
    void theKickPlaysOnEveryBeat() {
        readUpTo("2.");

        assertThat(playedRows()).containsExactly("0 0", "4 0", "8 0", "12 0");
    }

    @Test
    void theClapComesInAndOnlyItsBlockIsEvaluatedAgain() {
        readUpTo("3.");

        assertThat(playedRows()).contains("0 0", "4 1", "8 0", "11 0", "12 1", "2 2", "6 2", "14 2");
        assertThat(status("beat").evaluations()).isEqualTo(2);
        assertThat(status("hats").evaluations()).isEqualTo(1);
    }

    @Test
    void picturesAreTriggeredAndCut() {
        readUpTo("4.");

        assertThat(playedRows()).contains("12 1", "14 1");
        assertThat(show.session().modules().named("scenes")).isPresent();
    }

    @Test
    void theMistakeIsReportedAsThePageShowsItAndTheHatsPlayOn() {
        readUpTo("4.");
        Snippet mistake = snippets().stream().filter(Snippet::fails).findFirst().orElseThrow();
        write(mistake.text);

        Evaluation.Applied applied = show.updated(text);

        assertThat(applied.warnings().getFirst().text()).isEqualTo(shownError());
        assertThat(status("hats").version()).isEqualTo(1);
        assertThat(playedRows()).contains("2 2", "6 2", "14 2");
    }

    private static String shownError() {
        int begin = PAGE.indexOf(FENCE + "text") + 1;
        return String.join("\n", PAGE.subList(begin, end(begin)));
    }

    @Test
    void aBlockThatIsCommentedOutIsSilentUntilItReturns() {
        readUpTo("5.");
        Unit hats = block("hats").orElseThrow();
        String without = text.substring(0, hats.begin()) + "--[[" + hats.text() + "]]" + text.substring(hats.end());

        show.updated(without);
        assertThat(status("hats").state()).isNotEqualTo(Block.State.SOUNDING);
        assertThat(playedRows()).contains("0 0").doesNotContain("2 2");

        show.updated(text);
        assertThat(status("hats").state()).isEqualTo(Block.State.SOUNDING);
    }

    @Test
    void theDrumsAreLouderOnTheFirstBeatOfABar() {
        readUpTo("7.");
        List<Double> volumes = new CopyOnWriteArrayList<>();
        for (int beat = 0; beat < 5; beat++) {
            show.at(
                    beat + 0.5,
                    () -> volumes.add(show.session()
                            .modules()
                            .named("drums")
                            .orElseThrow()
                            .number("masterVolume")));
        }

        show.render(6);

        assertThat(volumes).containsExactly(1.0, 0.8, 0.8, 0.8, 1.0);
    }

    @Test
    void aChangeWaitsForTheBar() {
        readUpTo("8.");
        List<Double> tempi = new CopyOnWriteArrayList<>();
        show.at(1, () -> show.begin("set.lua", Part.CHANGED, text.replace("bpm(124)", "bpm(90)")));
        show.at(3.5, () -> tempi.add(show.session().transport().bpm()));
        show.at(4.5, () -> tempi.add(show.session().transport().bpm()));

        show.render(6);

        assertThat(tempi).containsExactly(124.0, 90.0);
    }
}
