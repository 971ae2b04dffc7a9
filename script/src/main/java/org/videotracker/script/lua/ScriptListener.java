package org.videotracker.script.lua;

/** Is told what callbacks print and what becomes of them, on the script thread. Must return soon. */
@FunctionalInterface
public interface ScriptListener {
    ScriptListener NONE = report -> {};

    void hear(ScriptReport report);
}
