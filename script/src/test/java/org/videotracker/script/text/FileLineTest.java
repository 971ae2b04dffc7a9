package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.script.text.word.ResultCode;

class FileLineTest {
    private final Desk desk = Desk.laid();

    @Test
    void aSessionIsSavedAndLoadedAgain() {
        desk.does("save-as night", "bpm 99", "save", "load evening");
        assertThat(desk.session().modules().size()).isZero();

        desk.does("load night");
        assertThat(desk.session().transport().bpm()).isEqualTo(99);
    }

    @Test
    void undoStopsWhereAnotherSessionWasLoadedSoThatNoFileGetsTheContentOfAnother() {
        desk.does("save-as night", "bpm 99", "save", "load evening");
        assertThat(desk.refuses("undo").message()).contains("nothing to undo since this session was loaded");

        desk.does("bpm 88", "bpm 77", "undo 5");
        assertThat(desk.session().modules().size()).isZero();
        assertThat(desk.refuses("undo").code()).isEqualTo(ResultCode.NOTHING_TO_DO);
        assertThat(desk.session().transport().bpm()).isNotIn(77.0, 88.0, 99.0);
    }

    @Test
    void whatIsImportedGoesIntoTheBankInTheSameStep() {
        desk.does("import snare.wav to drums");
        assertThat(desk.module("drums").samples().size()).isEqualTo(2);
        assertThat(desk.session().assets()).hasSize(2);

        desk.does("undo");
        assertThat(desk.module("drums").samples().size()).isEqualTo(1);
        assertThat(desk.session().assets()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedAtItsWord() {
        TextResult refused = desk.refuses("import kick.doc");

        assertThat(refused.code()).isEqualTo(ResultCode.FILE);
        assertThat(refused.message()).isEqualTo("Word 2, column 8: kick.doc is no sound; choose another file.");
        assertThat(desk.refuses("load nowhere").message()).contains("There is no session nowhere");
    }

    @Test
    void aSamplerThatDoesNotExistIsFoundOutBeforeAnythingIsImported() {
        assertThat(desk.refuses("import kick.doc to drms").message()).contains("Did you mean drums?");
        assertThat(desk.refuses("import kick.wav to lead").message()).contains("holds no samples");
    }

    @Test
    void aLineAboutFilesStandsAlone() {
        assertThat(desk.refuses("bpm 99; save").message()).contains("stands alone");
    }

    @Test
    void withoutAProjectThereAreNoFiles() {
        Desk bare = Desk.bare();
        TextConsole console = new TextConsole(
                bare.engine,
                "test",
                BuiltInModules.catalog(),
                () -> {
                    throw new AssertionError();
                },
                SessionFiles.NONE);

        for (String line : new String[] {"save", "save-as a", "load a", "new a", "import a"}) {
            assertThat(console.execute(line).code()).as(line).isEqualTo(ResultCode.FILE);
        }
    }
}
