package org.videotracker.studio.sampler;

import org.jspecify.annotations.Nullable;

/** What can be dragged on the waveform at present. */
enum Overlay {
    REGION("Region", null),
    ENVELOPE("Envelope", null),
    VOLUME_CURVE("Volume curve", CurveAxis.VOLUME),
    SPEED_CURVE("Speed curve", CurveAxis.SPEED);

    private static final Overlay[] VALUES = values();

    final String label;
    /** What the curve that is edited moves; null where none is. */
    final @Nullable CurveAxis axis;

    Overlay(String label, @Nullable CurveAxis axis) {
        this.label = label;
        this.axis = axis;
    }

    /** The one after it, and after the last the first. */
    Overlay next() {
        return VALUES[(ordinal() + 1) % VALUES.length];
    }
}
