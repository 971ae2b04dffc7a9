package org.videotracker.script.lua.sync;

import java.util.List;
import java.util.Optional;
import org.videotracker.script.lua.runtime.ScriptError;

/**
 * What became of a script after the session had been changed elsewhere.
 *
 * @param script with the patches made, in the evaluated and in the present text
 * @param patches what was patched, by places in the present text as it was before
 * @param divergences what the script and the session still say differently
 * @param obstacle why the script cannot be run without consequences, so that nothing could be compared
 */
public record Synchronised(
        UserScript script, List<Patch> patches, List<Divergence> divergences, Optional<ScriptError> obstacle) {
    public Synchronised {
        patches = List.copyOf(patches);
        divergences = List.copyOf(divergences);
    }
}
