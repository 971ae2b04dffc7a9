/** Random numbers that are functions of what they belong to. */
@NullMarked
package org.videotracker.engine.random;

import org.jspecify.annotations.NullMarked;
