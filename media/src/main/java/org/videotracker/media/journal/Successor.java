package org.videotracker.media.journal;

import org.jspecify.annotations.Nullable;

/**
 * A file that can take the place of the present one: it holds a state, and everything that came after it is still to be added.
 *
 * @param base the state that it holds
 * @param rotation what has kept what came after it, if it was made because the present file has grown large
 */
record Successor(JournalFile file, Numbered base, @Nullable Rotation rotation) {}
