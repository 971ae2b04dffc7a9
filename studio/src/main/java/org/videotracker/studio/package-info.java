/** The graphical studio: panels over snapshots of the engine, driven by keys. It holds only what is seen; edits are commands. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio;
