package org.videotracker.studio.sampler;

/** What can be dragged on the waveform at present. */
enum Overlay {
    REGION,
    ENVELOPE
}
