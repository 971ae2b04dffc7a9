/** Playing in real time: sound rendered ahead of a device that pulls it, and pictures that follow what is heard. */
@NullMarked
package org.videotracker.engine.live;

import org.jspecify.annotations.NullMarked;
