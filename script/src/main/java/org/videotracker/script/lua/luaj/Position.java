package org.videotracker.script.lua.luaj;

/** A line of a script, from 1 on. */
record Position(String script, int line) {

    /** What Lua puts before a message. */
    @Override
    public String toString() {
        return script + ":" + line + ":";
    }
}
