/** What scripts can call: one table of functions and methods, over a private session. */
@NullMarked
package org.videotracker.script.lua.api;

import org.jspecify.annotations.NullMarked;
