package org.videotracker.studio.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.line.LineEditor;
import org.videotracker.studio.line.LineKey;

class DialogueTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLineIsRepeatedCarriedOutAndAnswered() {
        desk.enter("bpm 99");
        assertThat(desk.session().transport().bpm()).isEqualTo(99);
        assertThat(desk.said())
                .contains("ECHO bpm 99")
                .anyMatch(line -> line.startsWith("RESULT") && line.contains("99"));
    }

    @Test
    void addMakesOneModule() {
        int before = desk.session().modules().size();
        desk.enter("add pool drums");
        assertThat(desk.session().modules().size()).isEqualTo(before + 1);
    }

    @Test
    void anErrorMarksThePlaceAndSaysWhatToDo() {
        desk.enter("add pool drums");
        desk.enter("set drums volum 1");
        assertThat(desk.said().subList(desk.said().size() - 4, desk.said().size()))
                .anyMatch(line -> line.startsWith("ERROR") && line.contains("volum"))
                .contains("SOURCE   set drums volum 1", "MARK             ^");
    }

    @Test
    void luaShowsItsValuesAndItsErrors() {
        desk.enter("= 6 * 7");
        assertThat(desk.said()).contains("RESULT 42");
        desk.enter("= nosuch.field");
        assertThat(desk.said()).anyMatch(line -> line.startsWith("ERROR console:1"));
    }

    @Test
    void severalPastedLinesAreCarriedOutInTheirOrder() {
        desk.enter("bpm 90\nbpm 91");
        assertThat(desk.session().transport().bpm()).isEqualTo(91);
    }

    @Test
    void clearForgetsWhatWasSaid() {
        desk.enter("bpm 99");
        desk.enter("Clear");
        assertThat(desk.said()).isEmpty();
        desk.enter("bpm 98");
        assertThat(desk.said()).hasSize(2);
    }

    @Test
    void aLineIsRecalledByItsNumberOrBeginning() {
        desk.enter("bpm 101");
        desk.enter("bpm 102");
        desk.enter("!1");
        assertThat(desk.session().transport().bpm()).isEqualTo(101);
        desk.enter("!bpm 102");
        assertThat(desk.session().transport().bpm()).isEqualTo(102);
        desk.enter("!");
        assertThat(desk.said()).contains("RESULT     1  bpm 101");
        desk.enter("!nothing");
        assertThat(desk.said().getLast()).startsWith("NOTICE There is no line !nothing");
    }

    @Test
    void whatWasTypedIsThereOnAnotherDay() throws Exception {
        desk.enter("bpm 101");
        desk.enter("= 1\n+ 1");
        desk.close();
        assertThat(Files.readString(folder.resolve("console-history"))).isEqualTo("0:bpm 101\n0:= 1\\n+ 1\n");
        desk = new Desk(folder);
        desk.dialogue.editor().press(LineKey.UP);
        assertThat(desk.dialogue.editor().line().text()).isEqualTo("= 1\n+ 1");
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndNoObstacle() throws Exception {
        desk.close();
        Files.createDirectory(folder.resolve("console-history"));
        desk = new Desk(folder);
        desk.enter("bpm 97");
        assertThat(desk.said()).anyMatch(line -> line.startsWith("NOTICE The lines of earlier days are missing"));
        assertThat(desk.session().transport().bpm()).isEqualTo(97);
    }

    @Test
    void quitAsksToLeaveAndAScriptWithoutEndIsStopped() {
        desk.enter("quit");
        assertThat(desk.leavings).hasValue(1);
        desk.dialogue.enter("= (function() while true do end end)()");
        Desk.await(() -> {
            desk.dialogue.stop();
            return !desk.dialogue.isBusy();
        });
        assertThat(desk.said()).anyMatch(line -> line.startsWith("ERROR") && line.contains("stopped"));
    }

    @Test
    void completionKnowsTheModulesOfThisMoment() {
        desk.enter("add pool drumkit");
        LineEditor editor = desk.dialogue.editor();
        "info drumk".codePoints().forEach(editor::type);
        editor.press(LineKey.COMPLETE);
        assertThat(editor.line().text().strip()).isEqualTo("info drumkit");
    }
}
