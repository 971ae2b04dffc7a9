package org.videotracker.model.json;

import java.util.List;
import java.util.Map;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.transport.Playback;

/** What was last asked of the transport as a line of JSON: no part of a session's file, but of a journal's beginning. */
public final class PlaybackJson {
    private static final Form<Object> FORM = Forms.of(Playback.class);
    private static final Catalog NO_TYPES = new Catalog(List.of(), Map.of());

    private PlaybackJson() {}

    public static void write(Playback playback, StringBuilder text) {
        FORM.write(playback, text);
    }

    public static Playback read(Json json) throws UnreadableSessionException {
        return (Playback) FORM.read(new Part(json, Trail.ROOT.to("playback")), NO_TYPES);
    }
}
