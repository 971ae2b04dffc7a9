/** Reads Lua 5.2 into a tree whose every part knows where it stands in the text. */
@NullMarked
package org.videotracker.script.lua.syntax;

import org.jspecify.annotations.NullMarked;
