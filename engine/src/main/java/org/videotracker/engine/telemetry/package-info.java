/** What is sounding now, handed from the audio thread to whoever shows it. Never saved, never part of a session. */
@NullMarked
package org.videotracker.engine.telemetry;

import org.jspecify.annotations.NullMarked;
