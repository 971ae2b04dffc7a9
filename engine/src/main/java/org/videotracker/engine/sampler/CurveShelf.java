package org.videotracker.engine.sampler;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.CurveForm;

/**
 * The curves of a bank. Each is read when it is edited and stays the same object until then, by which a voice sees that it has not changed.
 * Owned by the engine's thread.
 */
final class CurveShelf {
    private Map<String, Curve> known = new HashMap<>();
    private Map<String, Curve> wanted = new HashMap<>();

    /** The curve of a legal text. */
    Curve curve(CurveForm form, String text) {
        if (text.isEmpty()) {
            return Curve.NONE;
        }
        @Nullable Curve read = wanted.containsKey(text) ? wanted.get(text) : known.get(text);
        Curve curve = read == null ? form.curve(text) : read;
        wanted.put(text, curve);
        return curve;
    }

    /** Forgets what was not asked for since the last time. */
    void sweep() {
        known = wanted;
        wanted = new HashMap<>();
    }
}
