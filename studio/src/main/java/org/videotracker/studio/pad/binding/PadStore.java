package org.videotracker.studio.pad.binding;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where bindings are kept with the project. Thread of the studio; neither waits long.
 *
 * @param read gives what was written last; empty for nothing
 * @param write keeps a text
 */
public record PadStore(Supplier<String> read, Consumer<String> write) {}
