package org.videotracker.app.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.videotracker.app.play.OpenSession;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.Evaluation;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.runtime.Script;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.lua.runtime.ScriptLimits;

/**
 * Runs a Lua script on a session that nobody else has open, and saves it when the script has come to its end.
 *
 * @param isJson whether the result is printed as JSON
 */
record LuaRun(Terminal terminal, RunOptions options, boolean isJson) {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    /** What is printed as JSON; the error's fields are empty where there is none. */
    record Report(
            boolean ok, boolean saved, List<String> output, int edits, String place, String message, String hint) {}

    /**
     * Runs a script and returns the exit code.
     *
     * @param path a project's folder, or a session file
     */
    int run(Path path, Script script) throws ProjectException, UnwritableFileException {
        SessionSource source = SessionSource.of(path);
        try (OpenSession open = OpenSession.open(source, false, terminal::say)) {
            Queue<IllegalStateException> faults = new ConcurrentLinkedQueue<>();
            FaultSink sink = (place, fault) -> faults.add(new IllegalStateException(place, fault));
            Engine engine = new Engine(open.content(), sink);
            engine.onRequest(engine::pump);
            List<String> output = new ArrayList<>();
            Evaluation evaluation = evaluate(engine, script, output, sink);
            if (!faults.isEmpty()) {
                throw faults.remove();
            }
            Session reached = engine.snapshot().session();
            boolean isChanged = !reached.saysTheSameAs(open.saved());
            boolean isSaved = isChanged && !options.isDry();
            if (isSaved) {
                source.project().save(source.file(), reached);
            }
            say(evaluation, output, isSaved);
            if (isChanged && options.isDry()) {
                terminal.say("Nothing was saved, as --dry-run wants it.");
            }
            return evaluation instanceof Evaluation.Applied ? DONE : FAILED;
        }
    }

    private static Evaluation evaluate(Engine engine, Script script, List<String> output, FaultSink faults) {
        try (LuaScripts scripts = new LuaScripts(LuaSetup.of(
                engine,
                BuiltInModules.catalog(),
                () -> new ModuleId(UUID.randomUUID()),
                ScriptLimits.DEFAULT,
                faults))) {
            return scripts.evaluate(script, output::add).join();
        }
    }

    private void say(Evaluation evaluation, List<String> output, boolean isSaved) {
        if (isJson) {
            terminal.data(report(evaluation, output, isSaved));
        } else {
            output.forEach(terminal::line);
        }
        switch (evaluation) {
            case Evaluation.Applied applied ->
                applied.warnings().forEach(warning -> terminal.say("vt: " + warning.text()));
            case Evaluation.Failed(ScriptError error) -> terminal.say("vt: " + error.text());
        }
    }

    private static Report report(Evaluation evaluation, List<String> output, boolean isSaved) {
        return switch (evaluation) {
            case Evaluation.Applied(var values, int edits, var snapshot, var warnings) ->
                new Report(true, isSaved, output, edits, "", "", "");
            case Evaluation.Failed(ScriptError error) ->
                new Report(false, isSaved, output, 0, error.place(), error.message(), error.hint());
        };
    }
}
