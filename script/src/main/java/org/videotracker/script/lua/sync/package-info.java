/**
 * Keeps the user's text and the session together: values that were changed elsewhere are written into the literals they came
 * from, if that is proved; what else differs is told, with what can be done about it. No threads, no files.
 */
@NullMarked
package org.videotracker.script.lua.sync;

import org.jspecify.annotations.NullMarked;
