package org.videotracker.script.lua;

import java.util.function.Supplier;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.api.TextLines;
import org.videotracker.script.lua.runtime.ScriptLimits;

/**
 * What scripts run on.
 *
 * @param engine what they edit
 * @param catalog the types of module that there are
 * @param ids gives an identity that was never used at each call
 * @param limits what they may use
 * @param music what they are told of what is played
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
        TextLines textLines,
        ScriptListener listener,
        FaultSink faults) {

    /** For an engine that nobody plays. */
    public static LuaSetup of(
            Engine engine, Catalog catalog, Supplier<ModuleId> ids, ScriptLimits limits, FaultSink faults) {
        return new LuaSetup(engine, catalog, ids, limits, Music.NONE, TextLines.NONE, ScriptListener.NONE, faults);
    }

    public LuaSetup withMusic(Music newMusic) {
        return new LuaSetup(engine, catalog, ids, limits, newMusic, textLines, listener, faults);
    }

    public LuaSetup withTextLines(TextLines newTextLines) {
        return new LuaSetup(engine, catalog, ids, limits, music, newTextLines, listener, faults);
    }

    public LuaSetup withListener(ScriptListener newListener) {
        return new LuaSetup(engine, catalog, ids, limits, music, textLines, newListener, faults);
    }
}
