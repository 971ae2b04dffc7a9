package org.videotracker.engine.sampler;

import java.util.ArrayList;
import java.util.List;

/** The names of samples that a sampler was asked for and does not have, each once, on their way from the audio to the engine thread. */
final class UnfoundNames {
    /** More than anybody mistypes before the first is seen. */
    private static final int MOST = 32;

    private final String[] names = new String[MOST];
    private final Runnable wakeUp;
    /** Written by the audio thread. */
    private volatile int count;
    /** Owned by the engine thread. */
    private int taken;

    UnfoundNames(Runnable wakeUp) {
        this.wakeUp = wakeUp;
    }

    /** Audio thread. */
    void add(String name) {
        int present = count;
        for (int i = 0; i < present; i++) {
            if (names[i].equals(name)) {
                return;
            }
        }
        if (present < MOST) {
            names[present] = name;
            count = present + 1;
            wakeUp.run();
        }
    }

    /** Those that were added since the last call. Engine thread. */
    List<String> takeNew() {
        List<String> added = new ArrayList<>();
        while (taken < count) {
            added.add(names[taken++]);
        }
        return added;
    }
}
