/** A script's text as statements: which of them are new, what depends on them, and whether running them again makes sense. */
@NullMarked
package org.videotracker.script.lua.source;

import org.jspecify.annotations.NullMarked;
