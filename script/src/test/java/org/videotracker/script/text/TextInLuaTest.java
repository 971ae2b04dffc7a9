package org.videotracker.script.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.model.command.Command;
import org.videotracker.model.history.History;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.TextInLua.Answer;

class TextInLuaTest {
    private static final History HISTORY = History.empty(1);

    private final Session session = Desk.laid().session();
    private final TextInLua text = new TextInLua(
            BuiltInModules.catalog(), () -> new ModuleId(new UUID(1, System.nanoTime())), PresentValues.NONE);

    @Test
    void aLineGivesItsCommandsAndItsMessage() throws RejectedException {
        Answer answer = text.answer("add pool bass; set bass masterVolume 0.5", session, HISTORY);
        Session changed = session;
        for (Command command : answer.commands()) {
            changed = command.apply(changed);
        }

        assertThat(answer.success()).isTrue();
        assertThat(answer.error()).isEmpty();
        assertThat(answer.message()).contains("bass.masterVolume = 0.5");
        assertThat(changed.modules().named("bass").orElseThrow().number("masterVolume"))
                .isEqualTo(0.5);
    }

    @Test
    void aLineThatIsRefusedGivesNoCommands() {
        Answer answer = text.answer("bpm 99; set drums volum 1", session, HISTORY);

        assertThat(answer).isEqualTo(new Answer(false, "", answer.error(), java.util.List.of()));
        assertThat(answer.error()).contains("Word 3, column 19", "volum");
    }

    @Test
    void aQuestionIsAnsweredFromTheSessionOfTheScript() {
        assertThat(text.answer("get drums masterVolume", session, HISTORY).message())
                .contains("drums.masterVolume =");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "redo 2", "save", "load evening", "import a.wav", "eval return 1", "run a.lua"})
    void whatNoTransactionCanTakeBackIsRefused(String line) {
        Answer answer = text.answer(line, session, HISTORY);

        assertThat(answer.success()).isFalse();
        assertThat(answer.error()).contains("cannot be a part of something larger");
    }
}
