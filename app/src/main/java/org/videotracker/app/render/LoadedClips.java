package org.videotracker.app.render;

import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.clip.ClipSource;
import org.videotracker.media.playback.MissingCards;
import org.videotracker.media.playback.MissingMedia;
import org.videotracker.media.playback.Preload;
import org.videotracker.media.playback.ProjectClips;
import org.videotracker.media.project.Project;
import org.videotracker.media.proxy.ClipCache;
import org.videotracker.model.session.Session;

/** The media of a session, opened. What is missing is said, and plays as silence and a marked card. */
final class LoadedClips implements AutoCloseable {
    private final ClipCache cache = new ClipCache(ClipCache.USUAL_BYTES);
    private final ProjectClips clips;

    private LoadedClips(Project project) {
        clips = new ProjectClips(project, cache, new MissingCards(), Preload.NOTHING, () -> {});
    }

    static LoadedClips of(Project project, Session session, Terminal terminal) throws InterruptedException {
        LoadedClips loaded = new LoadedClips(project);
        try (ProgressBar bar =
                terminal.progress("Loading", Math.max(1, session.assets().size()))) {
            for (MissingMedia missing : loaded.clips.awaitAll(session, (done, total) -> bar.at(done))) {
                terminal.say("vt: Warning: " + missing.sentence() + " It plays as silence and a marked card.");
            }
            bar.at(Math.max(1, session.assets().size()));
        }
        return loaded;
    }

    ClipSource source() {
        return clips;
    }

    @Override
    public void close() {
        clips.close();
        cache.close();
    }
}
