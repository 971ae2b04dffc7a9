package org.videotracker.script.lua;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.videotracker.script.lua.roster.Owner;
import org.videotracker.script.lua.roster.RosterEdit;
import org.videotracker.script.lua.runtime.Program;
import org.videotracker.script.lua.source.LuaSource;

/**
 * What an evaluation comes to.
 *
 * @param program what is run
 * @param owners the statement of each of its pieces
 * @param clearing what goes before it is run
 * @param isAffected whether a statement is run, or is gone: its blocks go unless they are made again
 * @param evaluated the text that will have been evaluated; absent if that stays the one from before
 */
record Task(
        Program program,
        List<Owner> owners,
        List<RosterEdit> clearing,
        Predicate<Owner> isAffected,
        Optional<LuaSource> evaluated) {}
