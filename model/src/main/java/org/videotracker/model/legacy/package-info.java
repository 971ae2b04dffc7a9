/** Imports the session files of the original program. */
@NullMarked
package org.videotracker.model.legacy;

import org.jspecify.annotations.NullMarked;
