/** The three faces of the studio, and where keys go. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.shell;
