package org.videotracker.studio.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.ScriptReport;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.page.Clipboard;

/**
 * What the code shell works with.
 *
 * @param lua what scripts run on
 * @param scripts runs them
 * @param edits makes edits that are not scripts
 * @param file where the user's script is kept
 * @param begun what the script is if there is no file, to be kept in it; empty for what the session says, which isn't
 * @param sampleRate of the triggers' frames
 * @param triggers gives what was rendered since the last call; called once for each picture
 * @param reports gives what became of callbacks since the last call; called once for each picture
 * @param clipboard of the window system
 * @param isAutomatic whether automatic runs were on when they were last switched
 * @param automatic remembers that
 * @param nanoTime the system's clock
 */
record CodeSetup(
        LuaSetup lua,
        LuaScripts scripts,
        Edits edits,
        ScriptFile file,
        Optional<String> begun,
        double sampleRate,
        Supplier<List<PlayedTrigger>> triggers,
        Supplier<List<ScriptReport>> reports,
        Clipboard clipboard,
        boolean isAutomatic,
        Consumer<Boolean> automatic,
        LongSupplier nanoTime) {}
