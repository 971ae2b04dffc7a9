/** What could stand at the cursor of a Lua text that is being written. */
@NullMarked
package org.videotracker.script.lua.completion;

import org.jspecify.annotations.NullMarked;
