package org.videotracker.studio.library;

import java.util.Optional;
import java.util.function.Consumer;
import org.videotracker.model.module.ModuleId;

/**
 * A sound that is no asset yet and becomes one where it is dropped.
 *
 * @param into brings it into the library, and into a sampler's bank where one is named
 */
public record DraggedSound(Consumer<Optional<ModuleId>> into) {
    /** What drop targets ask for. */
    public static final String KIND = "sound";
}
