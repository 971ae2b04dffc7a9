package org.videotracker.engine.graph;

import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;

/**
 * A module type together with the making of its processors: everything the program knows of it.
 *
 * @param type the description
 * @param factory makes a processor for a module of this type; engine thread
 */
public record ModuleKind(ModuleType type, Factory factory) {

    /** Makes processors. */
    @FunctionalInterface
    public interface Factory {
        Processor<?> create(Module module, Surroundings surroundings);
    }
}
