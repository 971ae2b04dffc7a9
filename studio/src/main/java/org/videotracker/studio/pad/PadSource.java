package org.videotracker.studio.pad;

/** Whoever knows the gamepads of a machine. Slots are counted from 0. Thread of the studio; nothing allocates except {@link #name}. */
interface PadSource {
    /** How many gamepads there can be at a time. */
    int slots();

    boolean isPresent(int slot);

    /** Whether its make is known, so that its buttons and axes have names. */
    boolean isNamed(int slot);

    /** What it calls itself. */
    String name(int slot);

    /** Reads how it stands. Returns whether it could. */
    boolean read(int slot, boolean isNamed, PadState state);
}
