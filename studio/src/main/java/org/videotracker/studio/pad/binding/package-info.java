/** What the sticks and triggers of gamepads move: learned by moving, kept with the project, heard as edits of parameters. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.pad.binding;
