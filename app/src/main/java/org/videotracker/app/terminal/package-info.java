/** What the person at the terminal sees: results, progress, data for other programs; and what they ask for last: the end. */
@NullMarked
package org.videotracker.app.terminal;

import org.jspecify.annotations.NullMarked;
