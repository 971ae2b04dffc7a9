/** What each character of a text of Lua is, so that it can be coloured while it is being written, whole or not. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.code.colour;
