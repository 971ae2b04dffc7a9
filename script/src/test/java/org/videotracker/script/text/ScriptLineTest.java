package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.videotracker.script.text.word.ResultCode;

class ScriptLineTest {
    private final Desk desk = Desk.laid();

    @Test
    void evalTakesTheRestOfItsLineAsItIsWritten() {
        TextResult result = desk.does("EVAL  local s = \"a;  b # c\"; print(s) return #s");

        assertThat(result.message()).isEqualTo("a;  b # c\n9");
    }

    @Test
    void whatEvalChangesIsOneStepOfUndo() {
        var before = desk.session();
        desk.does("eval setParam('drums', 'masterVolume', 0.1) setParam('hats', 'masterVolume', 0.2)");
        assertThat(desk.module("hats").number("masterVolume")).isEqualTo(0.2);

        desk.does("undo");

        assertThat(desk.session().saysTheSameAs(before)).isTrue();
    }

    @Test
    void anErrorOfEvalNamesItsPlace() {
        TextResult result = desk.refuses("eval setParam('drums', 'masterVolum', 1)");

        assertThat(result.code()).isEqualTo(ResultCode.SCRIPT);
        assertThat(result.message()).contains("console:1", "masterVolum", "masterVolume");
    }

    @Test
    void aLuaFileIsRun() {
        assertThat(desk.does("run intro.lua").message()).isEqualTo("intro");
        assertThat(desk.module("drums").number("masterVolume")).isEqualTo(0.25);
    }

    @Test
    void theLinesOfAFileAreCarriedOut() {
        desk.does("run set.vt");

        assertThat(desk.session().transport().bpm()).isEqualTo(99);
        assertThat(desk.session().modules().named("bass")).isPresent();
    }

    @Test
    void aFileEndsAtTheFirstLineThatFailsAndSaysWhich() {
        TextResult result = desk.console.execute("run wrong.vt");

        assertThat(result.ok()).isFalse();
        assertThat(result.message()).contains("wrong.vt:2: ", "volum");
        assertThat(result.message().lines()).endsWith("    set drums volum 1", "              ^");
        assertThat(desk.session().transport().bpm()).isEqualTo(98);
    }

    @Test
    void aFileThatRunsItselfIsRefusedThere() {
        TextResult result = desk.console.execute("run loop.txt");

        assertThat(result.message()).contains("loop.txt:2: ", "\"run\" cannot be a part of something larger");
    }

    @Test
    void aFileOfAnotherKindAndOneThatDoesNotExistAreRefused() {
        assertThat(desk.refuses("run notes.md").message()).contains("ending .lua");
        assertThat(desk.refuses("run none.lua").message()).contains("none.lua does not exist");
    }

    @Test
    void scriptsStandAloneOnTheirLine() {
        assertThat(desk.refuses("bpm 99; eval return 1").message()).contains("stands alone");
        assertThat(desk.refuses("run set.vt; bpm 99").message()).contains("stands alone");
        assertThat(desk.refuses("eval").message()).contains("lacks <lua>");
    }
}
