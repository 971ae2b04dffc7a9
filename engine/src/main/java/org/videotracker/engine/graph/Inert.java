package org.videotracker.engine.graph;

import org.videotracker.model.module.Module;

/** Takes the place of a processor that could not be made. */
final class Inert implements Processor<Object> {
    /** Settings of a node that is suspended, which are never looked at. */
    static final Object SETTINGS = new Object();

    @Override
    public Object settings(Module module, Context context) {
        return SETTINGS;
    }

    @Override
    public void render(Object settings, Block block) {
        block.output().clear(block.frames());
    }
}
