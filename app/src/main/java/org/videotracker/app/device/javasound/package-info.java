/** The sound of the JDK: what is left where nothing better is. */
@NullMarked
package org.videotracker.app.device.javasound;

import org.jspecify.annotations.NullMarked;
