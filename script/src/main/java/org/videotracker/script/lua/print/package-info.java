/** Sessions as scripts: a text that makes the session which it was printed from. */
@NullMarked
package org.videotracker.script.lua.print;

import org.jspecify.annotations.NullMarked;
