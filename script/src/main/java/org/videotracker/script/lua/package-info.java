/** Lua that can neither break nor freeze the show: the sandbox and its guard. */
@NullMarked
package org.videotracker.script.lua;

import org.jspecify.annotations.NullMarked;
