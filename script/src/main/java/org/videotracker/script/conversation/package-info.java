/** What a person types line by line, whatever it is typed into: what kind a line is, how it is completed, what is said to it. */
@NullMarked
package org.videotracker.script.conversation;

import org.jspecify.annotations.NullMarked;
