package org.videotracker.studio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.script.conversation.Said;

class ScrollTest {
    private final Transcript transcript = new Transcript();
    private final Scroll scroll = new Scroll(transcript);

    private void say(String text) {
        transcript.say(Said.Kind.RESULT, text);
    }

    private List<String> shown(int columns, int height) {
        scroll.layOut(columns, height);
        List<String> rows = new ArrayList<>();
        for (int row = scroll.top(); row < Math.min(scroll.top() + height, scroll.rowCount()); row++) {
            rows.add(scroll.row(row));
        }
        return rows;
    }

    @Test
    void longLinesAreWrappedBehindBlanksOrAnywhere() {
        say("the quick brown fox\nabcdefghijklmnop");
        assertThat(shown(10, 9)).containsExactly("the quick ", "brown fox", "abcdefghij", "klmnop");
    }

    @Test
    void everyWidthShowsEveryLetterOnce() {
        String text = "a long word: Donaudampfschifffahrt, träum  夢 👩 end ";
        say(text);
        for (int columns = 1; columns < 60; columns++) {
            assertThat(String.join("", shown(columns, 99))).isEqualTo(text);
        }
    }

    @Test
    void theEndIsFollowedUntilSomebodyScrollsUp() {
        say("1\n2\n3\n4\n5");
        assertThat(shown(10, 3)).containsExactly("3", "4", "5");
        scroll.scroll(-1);
        say("6");
        assertThat(shown(10, 3)).containsExactly("2", "3", "4");
        scroll.toEnd();
        say("7");
        assertThat(shown(10, 3)).containsExactly("5", "6", "7");
    }

    @Test
    void pagesOverlapByARow() {
        say("1\n2\n3\n4\n5\n6\n7");
        shown(10, 3);
        scroll.page(-1);
        assertThat(shown(10, 3)).containsExactly("3", "4", "5");
        scroll.page(-9);
        assertThat(shown(10, 3)).containsExactly("1", "2", "3");
    }

    @Test
    void anotherWidthShowsTheSamePlace() {
        for (int i = 0; i < 50; i++) {
            say("line " + i + " of a text that needs more than one row");
        }
        shown(80, 5);
        scroll.scroll(-20);
        String before = shown(80, 5).getFirst();
        assertThat(before).startsWith(shown(12, 5).getFirst().strip());
    }

    @Test
    void onlyTheNewestLinesAreKeptAndWhatIsShownStays() {
        for (int i = 0; i < Transcript.MOST_LINES; i++) {
            say("line " + i);
        }
        shown(40, 5);
        scroll.scroll(-100);
        String before = shown(40, 5).getFirst();
        for (int i = 0; i < 50; i++) {
            say("more " + i);
        }
        assertThat(shown(40, 5).getFirst()).isEqualTo(before);
        assertThat(scroll.rowCount()).isEqualTo(Transcript.MOST_LINES);
    }

    @Test
    void whatIsSelectedOverWrappedLinesIsCopiedAsItWasSaid() {
        say("the quick brown fox\njumps");
        shown(10, 9);
        scroll.press(0, 4);
        scroll.dragTo(2, 3);
        assertThat(scroll.selected()).isEqualTo("quick brown fox\njum");
        assertThat(scroll.selectedFrom(1)).isZero();
        assertThat(scroll.selectedTo(1)).isEqualTo(9);
        scroll.press(2, 4);
        scroll.dragTo(1, 6);
        assertThat(scroll.selected()).isEqualTo("fox\njump");
    }

    @Test
    void aWordIsSelectedBetweenBlanks() {
        say("set sampler1.speed 2");
        shown(40, 9);
        scroll.selectWord(0, 8);
        assertThat(scroll.selected()).isEqualTo("sampler1.speed");
    }

    @Test
    void clearingLeavesNothingAndLosesNoLaterLine() {
        say("before");
        shown(10, 3);
        scroll.press(0, 0);
        scroll.dragTo(0, 3);
        transcript.clear();
        say("after");
        assertThat(shown(10, 3)).containsExactly("after");
        assertThat(scroll.selected()).isEmpty();
    }

    @Test
    void tabsStandWhereTheyWouldInATerminal() {
        say("a\tb\u0007");
        assertThat(shown(20, 3)).containsExactly("a       b");
    }
}
