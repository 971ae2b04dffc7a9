/** The keyboard and the gamepads: what was pressed, in its order, and the one table that says what keys do. */
@org.jspecify.annotations.NullMarked
package org.videotracker.studio.key;
