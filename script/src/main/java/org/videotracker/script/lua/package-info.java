/**
 * Lua over the engine: each run of a script is a transaction. {@code api} is what scripts can call, {@code roster} what they leave
 * standing, {@code luaj} runs them.
 */
@NullMarked
package org.videotracker.script.lua;

import org.jspecify.annotations.NullMarked;
