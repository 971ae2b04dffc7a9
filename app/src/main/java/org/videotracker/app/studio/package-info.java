/** {@code vt studio}: a set that plays, with the graphical studio as a view of it. */
@org.jspecify.annotations.NullMarked
package org.videotracker.app.studio;
