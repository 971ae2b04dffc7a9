/**
 * Reads Lua 5.2 into a tree whose every part knows where it stands in the text. The interpreter's own parser is not used: its
 * columns end at 32767 and are missing where it re-associates operators, and a long sum overflows its stack.
 */
@NullMarked
package org.videotracker.script.lua.syntax;

import org.jspecify.annotations.NullMarked;
