/** What running scripts means, whatever runs them: the port, its limits and its errors. */
@NullMarked
package org.videotracker.script.lua.runtime;

import org.jspecify.annotations.NullMarked;
