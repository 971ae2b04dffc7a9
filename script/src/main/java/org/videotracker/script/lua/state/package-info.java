/** The state of a session as scripts look at it: found when it is read, and never copied. */
@NullMarked
package org.videotracker.script.lua.state;

import org.jspecify.annotations.NullMarked;
