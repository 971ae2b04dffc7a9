/** The table of verbs, from which lines are read and help is written. */
@NullMarked
package org.videotracker.script.text.verb;

import org.jspecify.annotations.NullMarked;
