package org.videotracker.script.lua;

import org.videotracker.engine.render.Conductor;

/** Lets the callbacks of scripts take part in a rendering. Called by the thread that renders, which owns the stage. */
public record LuaConductor(LuaStage stage) implements Conductor {

    @Override
    public double nextBeat() {
        return stage.nextBeat();
    }

    @Override
    public void reach(double beat) {
        stage.reach(beat);
    }

    @Override
    public void rendered() {
        stage.work();
    }
}
