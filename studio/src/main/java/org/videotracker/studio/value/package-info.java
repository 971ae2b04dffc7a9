/** Controls for the values of a session: bars to drag, lists to choose from, fields to type into. */
@NullMarked
package org.videotracker.studio.value;

import org.jspecify.annotations.NullMarked;
