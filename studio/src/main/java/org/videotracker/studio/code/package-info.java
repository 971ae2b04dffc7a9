/**
 * The code shell: a script that is written while it plays. All that it knows is in one {@code CodeDesk}, which lives as long as the studio;
 * the panel only shows it.
 */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.code;
