package org.videotracker.app.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.videotracker.app.play.OpenSession;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.json.Json;
import org.videotracker.model.json.JsonPrinter;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.LuaFromText;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.text.TextConsole;
import org.videotracker.script.text.TextResult;
import org.videotracker.script.text.TextScripts;
import org.videotracker.script.text.statement.Fields;

/**
 * Carries out lines of text commands on a session that nobody else has open, and saves it when all of them succeeded.
 *
 * @param isJson whether the results are printed as JSON
 */
record LineRun(Terminal terminal, RunOptions options, boolean isJson) {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    /** A line and what came of it. */
    private record Outcome(PlacedLine line, TextResult result) {}

    /** Faults of the program that the engine survived. */
    private record Fault(String place, Throwable cause) {}

    /**
     * Carries out lines and returns the exit code.
     *
     * @param path a project's folder, or a session file
     */
    int run(Path path, List<PlacedLine> lines) throws ProjectException, UnwritableFileException {
        SessionSource source = SessionSource.of(path);
        try (OpenSession open = OpenSession.open(source, false, terminal::say);
                ProjectFiles files = new ProjectFiles(source, open.saved(), terminal, options.isDry())) {
            Queue<Fault> faults = new ConcurrentLinkedQueue<>();
            FaultSink sink = (place, cause) -> faults.add(new Fault(place, cause));
            Engine engine = new Engine(open.content(), sink);
            engine.onRequest(engine::pump);
            List<Outcome> outcomes = carryOut(engine, files, lines, sink);
            if (!faults.isEmpty()) {
                Fault first = faults.remove();
                throw new IllegalStateException(first.place(), first.cause());
            }
            boolean failed = outcomes.stream().anyMatch(outcome -> !outcome.result.ok());
            Session reached = engine.snapshot().session();
            files.leave(reached);
            boolean isChanged = files.hasChanges();
            boolean isSaved = isChanged && !options.isDry() && (!failed || options.keepsGoing());
            if (isSaved) {
                files.write();
            }
            conclude(outcomes, isChanged, isSaved);
            return failed ? FAILED : DONE;
        }
    }

    private List<Outcome> carryOut(Engine engine, ProjectFiles files, List<PlacedLine> lines, FaultSink faults) {
        Catalog catalog = BuiltInModules.catalog();
        Supplier<ModuleId> ids = () -> new ModuleId(UUID.randomUUID());
        try (LuaScripts scripts = new LuaScripts(LuaSetup.of(engine, catalog, ids, ScriptLimits.DEFAULT, faults))) {
            TextScripts lua = new LuaFromText(scripts, ScriptFile::readForLine);
            return carryOut(new TextConsole(engine, "text", catalog, ids, files, lua), lines);
        }
    }

    private List<Outcome> carryOut(TextConsole console, List<PlacedLine> lines) {
        List<Outcome> outcomes = new ArrayList<>();
        for (PlacedLine line : lines) {
            if (line.isIdle()) {
                continue;
            }
            TextResult result = console.execute(line.text());
            outcomes.add(new Outcome(line, result));
            say(line, result);
            if (!result.ok() && !options.keepsGoing()) {
                break;
            }
        }
        return outcomes;
    }

    private void say(PlacedLine line, TextResult result) {
        if (!result.ok()) {
            terminal.say("vt: " + line.place() + ": " + result.message());
            result.column().map(line::withCaret).orElse(List.of()).forEach(terminal::say);
        } else if (!isJson && !result.message().isEmpty()) {
            terminal.line(result.message());
        }
    }

    private void conclude(List<Outcome> outcomes, boolean isChanged, boolean isSaved) {
        boolean failed = outcomes.stream().anyMatch(outcome -> !outcome.result.ok());
        if (isJson) {
            terminal.line(JsonPrinter.pretty(new Fields()
                            .with("ok", !failed)
                            .with("saved", isSaved)
                            .with(
                                    "results",
                                    Json.sequence(outcomes.stream()
                                            .<Json>map(LineRun::json)
                                            .toList()))
                            .json())
                    .strip());
        }
        if (isChanged && options.isDry()) {
            terminal.say("Nothing was saved, as --dry-run wants it.");
        } else if (isChanged && !isSaved) {
            terminal.say("Nothing was saved, since a line failed; --keep-going saves what succeeded.");
        }
    }

    private static Json json(Outcome outcome) {
        return new Fields()
                .with("line", outcome.line.number())
                .with("text", outcome.line.text())
                .with("ok", outcome.result.ok())
                .with("code", outcome.result.code().name())
                .with("message", outcome.result.message())
                .with("data", outcome.result.data())
                .json();
    }
}
