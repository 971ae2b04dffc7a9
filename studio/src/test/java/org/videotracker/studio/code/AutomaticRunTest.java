package org.videotracker.studio.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.code.ResultLine.Kind;
import org.videotracker.studio.key.Action;

/** Scripts that run by themselves while they are written (E-54, E-57). */
class AutomaticRunTest {
    @TempDir
    Path folder;

    private Coding coding;

    @BeforeEach
    void open() {
        coding = new Coding(folder);
    }

    @AfterEach
    void close() {
        coding.close();
    }

    /** Writes a text by which the caret stands at the end, switched to automatic, and waits for its run. */
    private void begin(String text) {
        coding.press("Ctrl+Shift+A");
        coding.paste(text);
        settle();
    }

    /** Lets half a second pass, and then what comes of that. */
    private void settle() {
        coding.untilChecked();
        coding.pass(600);
        coding.untilQuiet();
    }

    @Test
    void nothingRunsByItselfUntilThatIsSwitchedOnWhichIsRemembered() {
        coding.paste("bpm(101)");
        settle();
        assertThat(coding.bpm()).isEqualTo(120);
        coding.press("Ctrl+Shift+A");
        settle();
        assertThat(coding.bpm()).isEqualTo(101);
        coding.press("Ctrl+Shift+A");
        assertThat(coding.remembered).containsExactly(true, false);
    }

    @Test
    void itIsOnAfterAStartIfItWasOnBefore() {
        coding.close();
        coding = new Coding(folder, true, Optional.empty());
        coding.paste("bpm(101)");
        settle();
        assertThat(coding.bpm()).isEqualTo(101);
    }

    @Test
    void aChangeRunsHalfASecondAfterTheLastKey() {
        begin("bpm(101)");
        coding.press("Backspace");
        coding.pass(300);
        coding.type("0)");
        coding.press("Left", "Backspace", "Right");
        coding.untilChecked();
        coding.pass(400);
        coding.press("Left");
        coding.type(" ");
        coding.untilChecked();
        coding.pass(400);
        assertThat(coding.desk.evaluating.isBusy()).isFalse();
        coding.pass(100);
        coding.untilQuiet();
        assertThat(coding.bpm()).isEqualTo(101);
    }

    @Test
    void aTextThatIsNoLuaDoesNotRun() {
        begin("bpm(101)\nprint(1)");
        coding.type("\nif x then");
        settle();
        settle();
        assertThat(coding.results(Kind.ERROR)).isEmpty();
        assertThat(coding.results(Kind.PRINTED)).containsExactly("1");
    }

    @Test
    void onlyWhatSaysSomethingNewRunsWhereverItStands() {
        begin("print('a')\nprint('b')");
        coding.press("Ctrl+Home");
        coding.paste("-- a remark\n\nprint('c')\n");
        settle();
        assertThat(coding.results(Kind.PRINTED)).containsExactly("a", "b", "c");
    }

    @Test
    void aTableOverManyLinesRunsAsOneStatement() {
        begin("sampler('drums', {\n  polyphonyMode = 'POLY',\n})");
        coding.press("Up");
        coding.type("\n  masterVolume = 0.5,");
        settle();
        assertThat(coding.results(Kind.ERROR)).isEmpty();
    }

    @Test
    void aTextThatFailsIsTriedThreeTimesTwoSecondsApart() {
        begin("count = (count or 0) + 1\nprint(count)\nerror('no')");
        assertThat(coding.results(Kind.ERROR)).hasSize(1);
        for (int i = 0; i < 10; i++) {
            coding.pass(1900);
            coding.untilQuiet();
        }
        assertThat(coding.results(Kind.PRINTED)).hasSize(3);
        assertThat(coding.results(Kind.ERROR)).as("the same error is told once").hasSize(1);
        assertThat(coding.desk.evaluating.note()).contains("3 times");
    }

    @Test
    void anotherTextAndAManualRunAreAlwaysAllowed() {
        begin("error('no')");
        coding.pass(2100);
        coding.untilQuiet();
        coding.pass(2100);
        coding.untilQuiet();
        coding.run("Ctrl+R");
        assertThat(coding.results(Kind.RUN)).containsExactly("run all of the script");
        coding.press("Ctrl+A");
        coding.paste("bpm(99)");
        settle();
        assertThat(coding.bpm()).isEqualTo(99);
    }

    @Test
    void aSuccessLeavesTheTextAsItIsBeingTyped() {
        begin("bpm(101)");
        coding.type("\n-- go on");
        settle();
        assertThat(coding.text()).isEqualTo("bpm(101)\n-- go on");
        assertThat(coding.desk.isMirror()).isFalse();
    }

    @Test
    void anEndlessScriptStopsAtItsLimitAndTheTextCanBeEditedMeanwhile() {
        coding.paste("while true do end");
        coding.press("Ctrl+R");
        coding.until(() -> coding.scripts.isBusy());
        coding.type(" -- typed");
        coding.press("Ctrl+.");
        coding.until(() -> {
            coding.act(Action.CODE_STOP);
            return !coding.desk.evaluating.isBusy();
        });
        assertThat(coding.text()).endsWith("end -- typed");
        assertThat(coding.results(Kind.ERROR)).hasSize(1);
    }
}
