package org.videotracker.script.lua;

import java.util.function.Supplier;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.api.TextLines;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.text.TextInLua;

/**
 * What scripts run on.
 *
 * @param engine what they edit
 * @param catalog the types of module that there are
 * @param ids gives an identity that was never used at each call
 * @param limits what they may use
 * @param music what they are told of what is played
 * @param quantum the boundary that edits wait for where a script asks for none
 * @param textLines reads the text commands that they give
 * @param listener is told what becomes of callbacks
 * @param faults is told of faults of the program
 */
public record LuaSetup(
        Engine engine,
        Catalog catalog,
        Supplier<ModuleId> ids,
        ScriptLimits limits,
        Music music,
        Quantum quantum,
        TextLines textLines,
        ScriptListener listener,
        FaultSink faults) {

    /** For an engine that nobody plays. */
    public static LuaSetup of(
            Engine engine, Catalog catalog, Supplier<ModuleId> ids, ScriptLimits limits, FaultSink faults) {
        TextInLua text = new TextInLua(catalog, ids, engine.presentValues());
        TextLines lines = (line, session, history) -> {
            TextInLua.Answer answer = text.answer(line, session, history);
            return new TextLines.Answer(answer.success(), answer.message(), answer.error(), answer.commands());
        };
        return new LuaSetup(engine, catalog, ids, limits, Music.NONE, Quantum.NOW, lines, ScriptListener.NONE, faults);
    }

    public LuaSetup withMusic(Music newMusic) {
        return new LuaSetup(engine, catalog, ids, limits, newMusic, quantum, textLines, listener, faults);
    }

    public LuaSetup withQuantum(Quantum newQuantum) {
        return new LuaSetup(engine, catalog, ids, limits, music, newQuantum, textLines, listener, faults);
    }

    public LuaSetup withTextLines(TextLines newTextLines) {
        return new LuaSetup(engine, catalog, ids, limits, music, quantum, newTextLines, listener, faults);
    }

    public LuaSetup withListener(ScriptListener newListener) {
        return new LuaSetup(engine, catalog, ids, limits, music, quantum, textLines, newListener, faults);
    }
}
