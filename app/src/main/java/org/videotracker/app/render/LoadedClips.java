package org.videotracker.app.render;

import java.util.List;
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

    static LoadedClips of(Project project, Piece piece, Terminal terminal) throws InterruptedException {
        Session session = piece.session();
        LoadedClips loaded = new LoadedClips(project);
        try (ProgressBar bar =
                terminal.progress("Loading", Math.max(1, session.assets().size()))) {
            for (MissingMedia missing : loaded.await(piece, bar)) {
                terminal.say("vt: Warning: " + missing.sentence() + " It plays as silence and a marked card.");
            }
            bar.at(Math.max(1, session.assets().size()));
        }
        return loaded;
    }

    /** A script may take up anything that there is. */
    private List<MissingMedia> await(Piece piece, ProgressBar bar) throws InterruptedException {
        return piece.script().isEmpty()
                ? clips.awaitAll(piece.session(), (done, total) -> bar.at(done))
                : clips.awaitLibrary(piece.session(), (done, total) -> bar.at(done));
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
