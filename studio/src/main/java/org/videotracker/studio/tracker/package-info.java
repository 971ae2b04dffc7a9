/** The tracker: the grid of a pattern, its speed and swing, the chain that it stands in, and written patterns. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.tracker;
