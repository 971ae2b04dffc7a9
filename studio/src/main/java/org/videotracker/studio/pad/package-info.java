/** Gamepads as devices: what they say, read once in each picture, becomes events like those of keys. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.pad;
