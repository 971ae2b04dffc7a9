/** What scripts have left standing, as immutable values: callbacks, and the blocks that they belong to. */
@NullMarked
package org.videotracker.script.lua.roster;

import org.jspecify.annotations.NullMarked;
