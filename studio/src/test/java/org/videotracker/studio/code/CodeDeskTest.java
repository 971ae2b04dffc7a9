package org.videotracker.studio.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.transport.Transport;
import org.videotracker.studio.code.ResultLine.Kind;

/** What a player does in the code shell, by keys, and what comes of it. */
class CodeDeskTest {
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

    private void setBpm(double bpm) {
        coding.edit(new SetParameter(new OfTransport(Transport.BPM.name()), Value.of(bpm)));
    }

    @Test
    void aProjectWithoutAScriptShowsTheMirror() {
        coding.until(() -> coding.text().contains("bpm(") || coding.text().contains("videoTracker session"));
        assertThat(coding.desk.isMirror()).isTrue();
    }

    @Test
    void theMirrorFollowsTheSessionAndArrowsLeaveItAMirror() {
        setBpm(133);
        coding.until(() -> coding.text().contains("bpm(133)"));
        coding.press("Down", "Right", "Shift+Down", "PageDown", "End");
        setBpm(134);
        coding.until(() -> coding.text().contains("bpm(134)"));
        assertThat(coding.desk.isMirror()).isTrue();
    }

    @Test
    void writingIntoTheMirrorBeginsAScriptOfOnesOwn() {
        setBpm(133);
        coding.until(() -> coding.text().contains("bpm(133)"));
        coding.press("Ctrl+End");
        coding.type("play()");
        assertThat(coding.desk.isMirror()).isFalse();
        assertThat(coding.text()).contains("bpm(133)").endsWith("play()");
        setBpm(140);
        coding.pass(1000);
        assertThat(coding.text()).contains("bpm(133)");
        coding.press("Escape");
        coding.until(() -> coding.text().contains("bpm(140)"));
        coding.press("Escape");
        assertThat(coding.text()).contains("bpm(133)").endsWith("play()");
    }

    @Test
    void controlAndEnterRunTheStatementOfTheLine() {
        coding.paste("bpm(101)\nbpm(\n  102\n)\nbpm(103)");
        coding.press("Up", "Up");
        coding.run("Ctrl+Enter");
        assertThat(coding.bpm()).isEqualTo(102);
        assertThat(coding.desk.flashes()).hasSize(1);
        assertThat(coding.desk
                        .page()
                        .text()
                        .part(
                                coding.desk.flashes().getFirst().begin(),
                                coding.desk.flashes().getFirst().end()))
                .isEqualTo("bpm(\n  102\n)");
        assertThat(coding.desk.isMirror()).isFalse();
    }

    @Test
    void controlAndEnterRunWhatIsSelected() {
        coding.paste("bpm(101)\nbpm(102)\nbpm(103)");
        coding.press("Home", "Shift+Up");
        coding.run("Ctrl+Enter");
        assertThat(coding.bpm()).isEqualTo(102);
    }

    @Test
    void aLineRunsWhereAnotherIsNoLuaYet() {
        coding.paste("bpm(\n\nprint(7)");
        coding.run("Ctrl+Enter");
        assertThat(coding.results(Kind.PRINTED)).containsExactly("7");
    }

    @Test
    void controlShiftAndEnterRunTheLinesAroundTheCaret() {
        coding.paste("print(1)\n\nprint(2)\nprint(3)\n\nprint(4)");
        coding.press("Up", "Up");
        coding.run("Ctrl+Shift+Enter");
        assertThat(coding.results(Kind.PRINTED)).containsExactly("2", "3");
    }

    @Test
    void laterRunsSeeTheLocalNamesOfEarlierOnes() {
        coding.paste("local tempo = 111\nbpm(tempo)");
        coding.press("Up");
        coding.run("Ctrl+Enter");
        coding.press("Down");
        coding.run("Ctrl+Enter");
        assertThat(coding.bpm()).isEqualTo(111);
    }

    @Test
    void runAllShowsItsResultAndMarksTheLineThatFailed() {
        coding.paste("print('hello')\nbmp(120)");
        coding.run("Ctrl+R");
        assertThat(coding.results(Kind.ERROR)).singleElement().asString().startsWith("script:2");
        assertThat(coding.results(Kind.HINT)).anyMatch(line -> line.contains("Did you mean bpm?"));
        assertThat(coding.marks()).singleElement().asString().startsWith("2: ");
        coding.press("Ctrl+Home");
        coding.type("\n");
        coding.goOn();
        assertThat(coding.marks()).singleElement().asString().startsWith("3: ");
        coding.press("Up");
        coding.paste("-- mended");
        coding.press("Down", "Down", "Ctrl+Shift+K");
        coding.run("Ctrl+R");
        assertThat(coding.marks()).isEmpty();
        assertThat(coding.results(Kind.PRINTED)).contains("hello");
    }

    @Test
    void aSyntaxErrorIsMarkedWithoutARunOnceNobodyTypes() {
        coding.type("local x = = 1");
        coding.untilChecked();
        assertThat(coding.marks()).isEmpty();
        coding.pass(500);
        assertThat(coding.marks()).singleElement().asString().startsWith("1: unexpected symbol");
        assertThat(coding.results(Kind.RUN)).isEmpty();
    }

    @Test
    void undoTakesBackTypingAndNotTheSet() {
        coding.paste("bpm(101)");
        coding.run("Ctrl+Enter");
        coding.type(" -- more");
        coding.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
        assertThat(coding.text()).isEqualTo("bpm(101)");
        assertThat(coding.bpm()).isEqualTo(101);
    }

    @Test
    void aSpaceIsASpace() {
        coding.type("a b");
        assertThat(coding.text()).endsWith("a b");
    }

    @Test
    void tabCompletesAWordAndIndentsElsewhere() {
        coding.paste("-- mine\n");
        coding.type("pla");
        coding.press("Tab");
        coding.until(() -> !coding.desk.completing.isAsking());
        assertThat(coding.desk.completing.isOpen()).isTrue();
        assertThat(coding.desk.completing.candidates()).extracting("shown").contains("play");
        coding.press("Enter");
        assertThat(coding.text()).startsWith("-- mine\npla").isNotEqualTo("-- mine\npla");
        coding.press("Ctrl+Z", "Enter");
        coding.press("Tab");
        assertThat(coding.text()).endsWith("\n    ");
    }

    @Test
    void theListOfWordsGoesWithEscapeAndTheMirrorStaysAway() {
        coding.paste("-- mine\n");
        coding.type("pla");
        coding.press("Ctrl+Space");
        coding.until(() -> coding.desk.completing.isOpen());
        coding.press("Escape");
        assertThat(coding.desk.completing.isOpen()).isFalse();
        assertThat(coding.desk.isMirror()).isFalse();
    }

    @Test
    void wordsAreFoundAndEscapeEndsTheSearch() {
        coding.paste("kick snare kick");
        coding.press("Ctrl+Home", "Ctrl+F");
        coding.type("kick");
        coding.press("Enter");
        assertThat(coding.desk.page().sheet().selection().from()).isEqualTo(11);
        coding.press("Shift+Enter");
        assertThat(coding.desk.page().sheet().selection().from()).isZero();
        coding.press("Escape");
        coding.type("x");
        assertThat(coding.text()).isEqualTo("x snare kick");
    }

    @Test
    void copyCutAndPasteGoThroughTheClipboardOnce() {
        coding.paste("one\ntwo");
        coding.press("Ctrl+C");
        assertThat(coding.copied()).isEqualTo("two\n");
        coding.press("Ctrl+A", "Ctrl+X");
        assertThat(coding.text()).isEmpty();
        coding.press("Ctrl+V", "Ctrl+V");
        assertThat(coding.text()).isEqualTo("one\ntwoone\ntwo");
    }

    @Test
    void aValueChangedElsewhereIsWrittenIntoTheTextThatMadeIt() {
        coding.paste("-- my set\nbpm(101)");
        coding.run("Ctrl+R");
        setBpm(99);
        coding.pass(300);
        coding.until(() -> coding.desk.agreement.isSettled());
        assertThat(coding.text()).isEqualTo("-- my set\nbpm(99)");
        assertThat(coding.bpm()).isEqualTo(99);
    }

    @Test
    void whatARunChangesIsNeverWrittenBack() {
        coding.paste("bpm(101)");
        coding.run("Ctrl+R");
        coding.press("Ctrl+A");
        coding.paste("local t = 100 + 5\nbpm(t)");
        coding.run("Ctrl+R");
        coding.pass(1000);
        coding.until(() -> coding.desk.agreement.isSettled());
        assertThat(coding.text()).isEqualTo("local t = 100 + 5\nbpm(t)");
    }

    @Test
    void aDifferenceThatNoLiteralMakesIsMarkedAndTakenOrGiven() {
        coding.paste("local t = 100 + 5\nbpm(t)");
        coding.run("Ctrl+R");
        setBpm(99);
        coding.pass(300);
        coding.until(() -> coding.desk.agreement.isSettled());
        assertThat(coding.text()).isEqualTo("local t = 100 + 5\nbpm(t)");
        assertThat(coding.desk.agreement.differing()).hasSize(1);
        int line = coding.desk
                .page()
                .text()
                .line(coding.desk.agreement.differing().getFirst().mark().place());
        coding.press("Ctrl+Home");
        for (int i = 0; i < line; i++) {
            coding.press("Down");
        }
        coding.press("Ctrl+Alt+Up");
        coding.until(() -> coding.bpm() == 105);
        setBpm(98);
        coding.pass(300);
        coding.until(() -> coding.desk.agreement.isSettled());
        coding.press("Ctrl+Alt+Down");
        coding.until(() -> coding.text().contains("98"));
        coding.untilQuiet();
        assertThat(coding.text()).startsWith("local t = 100 + 5\nbpm(t)");
        assertThat(coding.bpm()).isEqualTo(98);
        assertThat(coding.desk.agreement.differing()).isEmpty();
    }

    @Test
    void blocksAreSilencedAndRestored() {
        coding.paste("block('beat', function()\n  pattern('beat', 8)\nend)");
        coding.run("Ctrl+R");
        untilBlocksAre("beat SOUNDING");
        coding.press("Ctrl+M");
        untilBlocksAre("beat SILENCED");
        coding.press("Ctrl+M");
        untilBlocksAre("beat SOUNDING");
    }

    private void untilBlocksAre(String... expected) {
        coding.until(() -> {
            coding.pass(300);
            return coding.desk.blocks().stream()
                    .map(block -> block.name() + " " + block.state())
                    .toList()
                    .equals(List.of(expected));
        });
    }

    @Test
    void whatWasTypedIsInTheFileASecondLaterAndThereAtTheNextStart() throws IOException {
        coding.type("-- é 😀");
        coding.pass(1100);
        coding.until(() -> coding.desk.isSaved());
        assertThat(Files.readString(folder.resolve("set.lua"))).endsWith("-- é 😀");
        coding.type("!");
        coding.close();
        assertThat(Files.readString(folder.resolve("set.lua"))).endsWith("-- é 😀!");
        coding = new Coding(folder);
        assertThat(coding.desk.isMirror()).isFalse();
        assertThat(coding.text()).endsWith("-- é 😀!");
    }

    @Test
    void theScriptInTheSessionIsTheBeginningWhereThereIsNoFile() throws IOException {
        Files.writeString(folder.resolve("set.lua"), "a\r\nb");
        coding.close();
        coding = new Coding(folder);
        assertThat(coding.text()).isEqualTo("a\nb");
        coding.goOn();
        assertThat(Files.readString(folder.resolve("set.lua"))).isEqualTo("a\r\nb");
    }

    @Test
    void aSetThatIsSavedUnderAnotherNameTakesItsScriptAlong() throws IOException {
        coding.close();
        coding = new Coding(folder, false, Optional.of("-- mine"));
        assertThat(coding.text()).isEqualTo("-- mine");
        coding.pass(1100);
        coding.until(() -> coding.desk.isSaved());
        assertThat(Files.readString(folder.resolve("set.lua"))).isEqualTo("-- mine");
        coding.close();
        coding = new Coding(folder, false, Optional.of("-- another"));
        assertThat(coding.text()).isEqualTo("-- mine");
    }

    @Test
    void aScriptThatCannotBeSavedIsSaidSoAndKeptOnTheScreen() {
        coding.close();
        coding = new Coding(folder.resolve("gone"));
        coding.type("-- typed");
        coding.pass(1100);
        coding.until(() -> !coding.results(Kind.ERROR).isEmpty());
        assertThat(coding.desk.isSaved()).isFalse();
        assertThat(coding.text()).endsWith("-- typed");
    }

    @Test
    void aFileThatIsNoTextOfReasonableLengthIsLeftAlone() throws IOException {
        Files.write(folder.resolve("set.lua"), new byte[5 << 20]);
        coding.close();
        coding = new Coding(folder);
        assertThat(coding.results(Kind.ERROR)).singleElement().asString().contains("4 MiB");
        coding.type("x");
        coding.pass(1100);
        coding.close();
        assertThat(Files.size(folder.resolve("set.lua"))).isEqualTo(5 << 20);
        coding = new Coding(folder);
    }
}
