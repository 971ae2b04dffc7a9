package org.videotracker.app.render;

import java.util.Optional;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;

/** Evaluates a script to see what it makes of a session, before anything is rendered. */
record Rehearsal(RenderOptions options, Terminal terminal) {

    /** Shows all that the script says. Empty if it failed. */
    Optional<Piece> of(Session written, Script script) {
        Piece unknown = Piece.of(written, script);
        try (Stage stage = Stage.of(
                unknown,
                asset -> null,
                options.sizeFor(written.project()),
                options.sampleRateFor(written.project()),
                options.block)) {
            PlayingScript playing = stage.script().orElseThrow();
            playing.reportTo(terminal::say);
            Evaluation evaluation = playing.evaluate(script);
            stage.faults().stream().distinct().forEach(fault -> terminal.say("vt: " + fault));
            return switch (evaluation) {
                case Evaluation.Applied applied -> {
                    applied.warnings().forEach(warning -> terminal.say("vt: " + warning.text()));
                    yield Optional.of(
                            unknown.rehearsed(stage.engine().snapshot().session()));
                }
                case Evaluation.Failed(ScriptError error) -> {
                    terminal.say("vt: " + error.text());
                    yield Optional.empty();
                }
            };
        }
    }
}
