package org.videotracker.studio.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.script.conversation.TypedLine;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.script.text.completion.Completion;

class LineEditorTest {
    private final List<String> kept = new ArrayList<>();
    private final TypedLines lines = new TypedLines(List.of("add pool a", "bpm 120", "add pool b", "play"), kept::add);
    private final LineEditor editor = new LineEditor(lines, LineEditorTest::complete, TypedLine::goesOn);

    /** Of the word before the cursor: names of three modules. */
    private static Completion complete(String line, int cursor) {
        int from = line.lastIndexOf(' ', cursor - 1) + 1;
        String typed = line.substring(from, cursor);
        List<Candidate> candidates = new ArrayList<>();
        for (String name : List.of("sampler1", "sampler2", "mixer")) {
            if (name.regionMatches(true, 0, typed, 0, typed.length())) {
                candidates.add(new Candidate(name, name, "", true));
            }
        }
        return new Completion(from, candidates);
    }

    /** What is shown, with the cursor as a bar. */
    private String shown() {
        return editor.line().beforeCursor() + "|"
                + editor.line().text().substring(editor.line().cursor());
    }

    private void keys(LineKey... keys) {
        for (LineKey key : keys) {
            assertThat(editor.press(key)).isEmpty();
        }
    }

    /** A line with a bar where the cursor is. */
    private void begin(String line) {
        int cursor = line.indexOf('|');
        editor.show(line.replace("|", ""));
        editor.moveTo(cursor < 0 ? line.length() : cursor);
    }

    @ParameterizedTest
    @CsvSource({
        "set a.b| 2, LEFT, set a.|b 2",
        "set a.b| 2, RIGHT, set a.b |2",
        "set sampler.speed|, WORD_LEFT, set sampler.|speed",
        "set| sampler.speed, WORD_RIGHT, set sampler|.speed",
        "set a|, HOME, |set a",
        "se|t a, END, set a|",
        "set a|b, BACKSPACE, set |b",
        "set |ab, DELETE, set |b",
        "set sampler.speed|, CUT_WORD, set |",
        "set sampler.speed|, BACKSPACE_WORD, set sampler.|",
        "set |sampler.speed, DELETE_WORD, set |.speed",
        "set |sampler, CUT_TO_END, set |",
        "set sam|pler, CUT_TO_START, |pler",
        "|, BACKSPACE, |",
        "|, LEFT, |",
    })
    void aKeyDoesToALineWhatItSays(String before, LineKey key, String after) {
        begin(before);
        keys(key);
        assertThat(shown()).isEqualTo(after);
    }

    @Test
    void whatLooksLikeOneCharacterIsOne() {
        editor.paste("é👩‍🚀x"); // an e with an accent of its own; an astronaut of three code points
        keys(LineKey.LEFT, LineKey.BACKSPACE);
        assertThat(shown()).isEqualTo("é|x");
        keys(LineKey.BACKSPACE);
        assertThat(shown()).isEqualTo("|x");
    }

    @Test
    void accentsAndOtherScriptsAreTyped() {
        "träum – 夢".codePoints().forEach(editor::type);
        assertThat(editor.press(LineKey.ENTER)).contains("träum – 夢");
    }

    @Test
    void whatWasCutInARowIsPutBackAsOne() {
        begin("route a to b|");
        keys(LineKey.CUT_WORD, LineKey.CUT_WORD);
        assertThat(shown()).isEqualTo("route a |");
        keys(LineKey.HOME, LineKey.PUT_BACK);
        assertThat(shown()).isEqualTo("to b|route a ");
    }

    @Test
    void pastedLinesStayLinesWithoutOtherControls() {
        editor.paste("play\r\nbpm\u0007 99");
        assertThat(editor.line().text()).isEqualTo("play\nbpm 99");
    }

    @Test
    void upGoesThroughTheLinesThatBeginAlikeAndDownComesBackToTheDraft() {
        begin("add|");
        keys(LineKey.UP);
        assertThat(shown()).isEqualTo("add pool b|");
        keys(LineKey.UP, LineKey.UP);
        assertThat(shown()).isEqualTo("add pool a|");
        keys(LineKey.DOWN, LineKey.DOWN);
        assertThat(shown()).isEqualTo("add|");
        keys(LineKey.DOWN);
        assertThat(shown()).isEqualTo("add|");
    }

    @Test
    void upInSeveralLinesGoesToTheLineAbove() {
        editor.paste("= f(1,\n2)");
        keys(LineKey.UP);
        assertThat(shown()).isEqualTo("= |f(1,\n2)");
        keys(LineKey.DOWN);
        assertThat(shown()).isEqualTo("= f(1,\n2)|");
    }

    @Test
    void aSearchFindsThePartAndGoesOnToOlderOnes() {
        begin("draft|");
        keys(LineKey.SEARCH);
        "POOL".codePoints().forEach(editor::type);
        assertThat(shown()).isEqualTo("add |pool b");
        keys(LineKey.SEARCH);
        assertThat(shown()).isEqualTo("add |pool a");
        keys(LineKey.SEARCH_NEWER);
        assertThat(shown()).isEqualTo("add |pool b");
        assertThat(editor.press(LineKey.ENTER)).contains("add pool b");
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndIsLeftWithTheDraft() {
        begin("draft|");
        keys(LineKey.SEARCH);
        "zz".codePoints().forEach(editor::type);
        assertThat(editor.search().map(Search::isFound)).contains(false);
        keys(LineKey.BACKSPACE, LineKey.BACKSPACE);
        assertThat(editor.search().map(Search::isFound)).contains(true);
        keys(LineKey.CANCEL);
        assertThat(shown()).isEqualTo("draft|");
    }

    @Test
    void completionOfOneCandidateLeavesWhatFollowsAlone() {
        begin("set mi| 3");
        keys(LineKey.COMPLETE);
        assertThat(shown()).isEqualTo("set mixer |3");
    }

    @Test
    void completionOfSeveralGoesAsFarAsTheyAgreeAndLetsChoose() {
        begin("set SA|");
        keys(LineKey.COMPLETE);
        assertThat(shown()).isEqualTo("set sampler|");
        keys(LineKey.COMPLETE, LineKey.COMPLETE);
        assertThat(shown()).isEqualTo("set sampler2|");
        keys(LineKey.UP);
        assertThat(shown()).isEqualTo("set sampler1|");
        keys(LineKey.ENTER); // takes what is chosen, and runs nothing yet
        assertThat(editor.press(LineKey.ENTER)).contains("set sampler1");
    }

    @Test
    void completionThatIsCancelledLeavesTheLineAsItWasTyped() {
        begin("set SA| x");
        keys(LineKey.COMPLETE, LineKey.COMPLETE_BACK);
        assertThat(shown()).isEqualTo("set sampler2| x");
        keys(LineKey.CANCEL);
        assertThat(shown()).isEqualTo("set SA| x");
    }

    @Test
    void completionOfNothingKnownChangesNothing() {
        begin("set unheard|");
        keys(LineKey.COMPLETE);
        assertThat(shown()).isEqualTo("set unheard|");
        assertThat(editor.choice()).isEmpty();
    }

    @Test
    void theNewestLineThatBeginsAlikeIsSuggestedAndTakenByTheRightKey() {
        "add".codePoints().forEach(editor::type);
        assertThat(editor.suggestion()).contains(" pool b");
        keys(LineKey.RIGHT);
        assertThat(shown()).isEqualTo("add pool b|");
    }

    @Test
    void luaThatIsNotCompleteGoesOnInAnotherLine() {
        begin("= (1 +|");
        keys(LineKey.ENTER);
        assertThat(shown()).isEqualTo("= (1 +\n|");
        editor.paste("2)");
        assertThat(editor.press(LineKey.ENTER)).contains("= (1 +\n2)");
        assertThat(editor.line()).isEqualTo(EditedLine.EMPTY);
    }

    @Test
    void blankLinesAreNotCarriedOut() {
        begin("   |");
        assertThat(editor.press(LineKey.ENTER)).isEqualTo(Optional.empty());
        assertThat(shown()).isEqualTo("|");
    }
}
