/** What the person at the terminal sees: results, progress, and data for other programs. */
@NullMarked
package org.videotracker.app.terminal;

import org.jspecify.annotations.NullMarked;
