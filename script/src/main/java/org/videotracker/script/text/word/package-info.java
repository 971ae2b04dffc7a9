/** The words of a line, numbers, and why a line was refused. */
@NullMarked
package org.videotracker.script.text.word;

import org.jspecify.annotations.NullMarked;
