/** JACK, also that of PipeWire: the path of low latency. */
@NullMarked
package org.videotracker.app.device.jack;

import org.jspecify.annotations.NullMarked;
