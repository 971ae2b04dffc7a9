/** What the panels of one picture of the studio are drawn from, and how they edit. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.frame;
