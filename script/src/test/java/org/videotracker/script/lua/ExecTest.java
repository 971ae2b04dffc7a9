package org.videotracker.script.lua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Text commands within a script. */
class ExecTest {
    private final Playing playing = new Playing();

    @AfterEach
    void end() {
        playing.close();
    }

    @Test
    void whatALineDoesBelongsToTheScript() {
        int steps = playing.engine.snapshot().history().past().size();
        playing.applied("""
                local done = exec("add pool bass; bpm 99")
                assert(done.success and done.error == "" and done.message:find("bass"))
                setParam("bass", "masterVolume", 0.5)
                exec("bpm 98")
                """);

        assertThat(playing.session().transport().bpm()).isEqualTo(98);
        assertThat(playing.session().modules().named("bass").orElseThrow().number("masterVolume"))
                .isEqualTo(0.5);
        assertThat(playing.engine.snapshot().history().past()).hasSize(steps + 1);
    }

    @Test
    void aLineThatIsRefusedIsNoErrorAndChangesNothing() {
        var before = playing.session();

        var values = playing.applied("""
                local refused = engine:executeCommand("bpm 99; set nobody volume 1")
                return refused.success, refused.message, refused.error
                """).values();

        assertThat(values.get(0)).isEqualTo("false");
        assertThat(values.get(1)).isEmpty();
        assertThat(values.get(2)).contains("There is no module \"nobody\"");
        assertThat(playing.session()).isSameAs(before);
    }

    @Test
    void whatIsNoTextOrCannotBeTakenBackIsRefused() {
        assertThat(playing.applied("return executeCommandNative(12).error").values())
                .containsExactly("A text command is a text, such as \"bpm 132\".");
        assertThat(playing.applied("return exec().success, exec('undo').success, exec('eval return 1').error")
                        .values()
                        .toString())
                .startsWith("[false, false, ")
                .contains("cannot be a part of something larger");
    }

    @Test
    void anErrorAfterALineTakesItBack() {
        var before = playing.session();
        playing.error("exec('bpm 77') error('no')");

        assertThat(playing.session()).isSameAs(before);
    }
}
