package org.videotracker.studio.code;

import java.util.List;
import org.videotracker.script.lua.BlockStatus;
import org.videotracker.script.lua.LuaScripts;

/** The blocks of scripts, looked at some times a second. Used by one thread. */
final class BlockWatch {
    private static final long PERIOD_NANOS = 200_000_000;

    private final LuaScripts scripts;
    private List<BlockStatus> blocks = List.of();
    private long lookedNanos;
    private boolean hasLooked;

    BlockWatch(LuaScripts scripts) {
        this.scripts = scripts;
    }

    List<BlockStatus> blocks() {
        return blocks;
    }

    void goOn(long nanos) {
        if (!hasLooked || nanos - lookedNanos >= PERIOD_NANOS) {
            hasLooked = true;
            lookedNanos = nanos;
            blocks = scripts.blocks();
        }
    }
}
