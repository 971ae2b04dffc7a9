/** What differs between two sessions, as a value that can be read, sent, and applied. */
@NullMarked
package org.videotracker.model.diff;

import org.jspecify.annotations.NullMarked;
