/** Typing commands and Lua to the program: the line that is edited, what is said, and the terminal that shows both. */
@NullMarked
package org.videotracker.studio.command;

import org.jspecify.annotations.NullMarked;
