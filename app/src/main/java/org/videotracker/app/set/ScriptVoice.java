package org.videotracker.app.set;

import org.videotracker.script.lua.runtime.ScriptError;

/** Says what scripts print and what they got wrong. Any thread may use it. */
public interface ScriptVoice {

    /** A text of one or more lines; nothing where it is empty. */
    void result(String text);

    /** What went wrong, and where. */
    void failed(ScriptError error);
}
