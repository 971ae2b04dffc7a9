/** Runs scripts in the LuaJ interpreter, guarded: whatever a script does, it ends in time and memory. */
@NullMarked
package org.videotracker.script.lua.luaj;

import org.jspecify.annotations.NullMarked;
