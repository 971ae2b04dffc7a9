package org.videotracker.script.lua.luaj;

import org.jspecify.annotations.Nullable;
import org.videotracker.script.lua.runtime.ScriptError.Kind;

/** Ends a run for good. An {@link Error}, since the interpreter turns every {@link Exception} into one that scripts can catch. */
final class Stopped extends Error {
    final Kind kind;
    final transient @Nullable Position where;
    final String reason;
    /** Whether all scripts together hold too much, and not this run alone. */
    final boolean isOfHeap;

    Stopped(Kind kind, @Nullable Position where, String reason, boolean isOfHeap) {
        super(reason, null, false, false);
        this.kind = kind;
        this.where = where;
        this.reason = reason;
        this.isOfHeap = isOfHeap;
    }
}
