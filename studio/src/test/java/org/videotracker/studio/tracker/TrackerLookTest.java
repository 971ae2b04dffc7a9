package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.command.ColumnCommand.AddColumn;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.studio.window.NoWindowException;

/** A tracker under the mouse, while it plays, and with much to draw. */
class TrackerLookTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("index", true),
            new Column("note", false),
            new Column("length", true),
            new Column("chance", false),
            new Column("ratio", false),
            new Column("condition", false),
            new Column("micro", false),
            new Column("speed", false),
            new Column("volume", false));
    private static final float FIRST_ROW = 157;
    private static final float ROW = 20;

    @TempDir
    Path folder;

    private TrackerRig rig;

    @BeforeEach
    void open() throws NoWindowException {
        rig = new TrackerRig();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static StepPattern busy(int rows) {
        List<Step> steps = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            steps.add(
                    row % 3 == 2
                            ? Step.REST
                            : Step.of(row % 7)
                                    .withNote(48 + row % 24)
                                    .withLength(1 + row % 4)
                                    .withChance(row % 5 == 0 ? 75 : 100)
                                    .withRatio(row % 4 == 1 ? new Ratio(2, 3) : Ratio.ALWAYS)
                                    .withCondition(row % 6 == 3 ? TrigCondition.FILL : TrigCondition.NONE)
                                    .withMicro(row % 8 == 1 ? -0.25 : 0)
                                    .withLock("volume", row % 16 / 16.0)
                                    .withLock("speed", row % 2 == 0 ? -1 : 1.5));
        }
        return StepPattern.empty(1).withColumns(COLUMNS).withSteps(steps);
    }

    @Test
    void aClickFocusesACellAndTypingGoesThere() {
        rig.click(150, FIRST_ROW + 3 * ROW);
        rig.type("5");
        rig.press("Enter");
        assertThat(rig.step(3).index()).isEqualTo(4);
    }

    @Test
    void aCellIsDraggedAsOneStepOfUndo() {
        rig.drag(150, FIRST_ROW, 150, FIRST_ROW - 60);
        assertThat(rig.step(0).index()).isGreaterThan(5);
        rig.undo();
        assertThat(rig.step(0)).isEqualTo(Step.REST);
    }

    @Test
    void aDoubleClickClearsACell() {
        rig.click(150, FIRST_ROW);
        rig.type("5");
        rig.press("Enter");
        rig.moveTo(150, FIRST_ROW);
        for (int click = 0; click < 2; click++) {
            rig.pressMouse(0);
            rig.releaseMouse(0);
        }
        assertThat(rig.step(0)).isEqualTo(Step.REST);
    }

    @Test
    void aColumnIsDraggedToAnotherPlaceAndTheOrderIsStored() {
        rig.drag(120, 135, 330, 135);
        assertThat(rig.pattern("P0").columns().stream().map(Column::parameter)).containsExactly("length", "index");
    }

    @Test
    void anEntryOfTheChainIsDraggedToAnotherPlace() {
        rig.press("Alt+=", "Alt+D");
        List<String> before =
                rig.chain().entries().stream().map(entry -> entry.pattern()).toList();
        assertThat(before).containsExactly("P0", "P0", "P2");
        rig.drag(250, 40, 90, 40);
        assertThat(rig.chain().entries().getFirst().pattern()).isEqualTo("P2");
    }

    @Test
    void aClickOnTheNameOfAColumnLetsItBecomeAnother() {
        rig.run(new AddColumn("P0", "note", Optional.empty()));
        rig.click(240, 135);
        rig.click(275, 174);
        assertThat(rig.pattern("P0").columns().stream().map(Column::parameter))
                .containsExactly("index", "chance", "length");
    }

    @Test
    void aClickOnThePositionMutesTheEntryWhileTheChainPlays() {
        rig.press("Alt+=", "Alt+=");
        rig.click(250, 60);
        assertThat(rig.chain().entries()).allMatch(entry -> entry.enabled());
        rig.run(new Play());
        rig.frames(4);
        rig.click(250, 60);
        assertThat(rig.chain().entries().get(2).enabled()).isFalse();
    }

    @Test
    void fourTrackersStandSideBySideWithoutOverlap() throws Exception {
        for (int i = 1; i < 4; i++) {
            rig.addTracker("B" + i, busy(16));
        }
        rig.focus(1);
        rig.press("Down", "Right");
        rig.type("1+)");
        Path picture = folder.resolve("narrow.png");
        rig.screenshot(picture);
        keep(picture);
        assertThat(rig.panel().isTyping()).isTrue();
    }

    @Test
    void playingShowsTheRowAndTheNoteThatSoundsAndFollows() throws Exception {
        rig.addTracker("P9", busy(64));
        rig.focus(1);
        rig.press("Down", "Shift+Down", "Alt+=", "Alt+D", "Alt+D", "Alt+U");
        rig.run(new Play());
        rig.frames(260);
        rig.moveTo(800, 350);
        rig.frames(60);
        Path picture = folder.resolve("playing.png");
        rig.screenshot(picture);
        assertThat(picture).isNotEmptyFile();
        keep(picture);
    }

    @Test
    void aWrittenPatternIsTypedAndPlayed() throws Exception {
        rig.run(
                new PutCycles("W", CyclePattern.of(new Expression.Text("~"))),
                new BindPattern(
                        rig.session().modules().named("tracker1").orElseThrow().id(), "W", Optional.empty()));
        rig.frames(3);
        rig.press("Enter");
        rig.press("Ctrl+A");
        rig.type("0 [1 2] ~ <3 4>(3,8)");
        assertThat(rig.session().patterns().get("W")).isEqualTo(CyclePattern.of(new Expression.Text("~")));
        rig.press("Enter");
        assertThat(rig.session().patterns().get("W"))
                .isEqualTo(CyclePattern.of(new Expression.Text("0 [1 2] ~ <3 4>(3,8)")));
        rig.run(new Play());
        rig.frames(150);
        Path picture = folder.resolve("written.png");
        rig.screenshot(picture);
        keep(picture);
        rig.type("[");
        rig.frames(2);
        assertThat(rig.refusals).isEmpty();
    }

    @Test
    void eightTrackersOf64RowsAreDrawnInAFewMillisecondsAndWithLittleGarbage() {
        for (int i = 1; i < 8; i++) {
            rig.addTracker("B" + i, busy(64));
        }
        rig.run(new Play());
        rig.frames(120);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().threadId();
        long nanos = 0;
        long bytes = 0;
        int count = 60;
        for (int i = 0; i < count; i++) {
            long beginBytes = threads.getThreadAllocatedBytes(thread);
            long begin = threads.getCurrentThreadCpuTime();
            rig.drawAlone();
            nanos += threads.getCurrentThreadCpuTime() - begin;
            bytes += threads.getThreadAllocatedBytes(thread) - beginBytes;
        }
        System.out.println("8 trackers: " + nanos / count / 1000 + " us, " + bytes / count + " bytes a frame");
        assertThat(bytes / count).isLessThan(16 * 1024);
    }

    private static void keep(Path picture) throws Exception {
        String kept = System.getProperty("pictures", "");
        if (!kept.isEmpty()) {
            java.nio.file.Files.copy(
                    picture,
                    Path.of(kept).resolve(picture.getFileName()),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
