package org.videotracker.studio.page;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where texts are copied to and pasted from. Thread of the studio.
 *
 * @param copied takes what others may paste
 * @param pasted gives what can be pasted; empty for nothing
 */
public record Clipboard(Consumer<String> copied, Supplier<String> pasted) {}
