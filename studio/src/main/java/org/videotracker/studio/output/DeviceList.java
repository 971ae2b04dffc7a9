package org.videotracker.studio.output;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The names of the devices there are: asked for on another thread, since the system may take its time. */
final class DeviceList {
    private final Supplier<List<String>> source;
    private final Executor elsewhere;
    private volatile List<String> names = List.of();
    private boolean isAsked;

    /** @param source may wait @param elsewhere where it may */
    DeviceList(Supplier<List<String>> source, Executor elsewhere) {
        this.source = source;
        this.elsewhere = elsewhere;
    }

    /** The names that are known; asks for them the first time. Thread of the studio. */
    List<String> names() {
        if (!isAsked) {
            refresh();
        }
        return names;
    }

    /** Asks anew. Thread of the studio. */
    void refresh() {
        isAsked = true;
        elsewhere.execute(() -> names = List.copyOf(source.get()));
    }
}
