package org.videotracker.app.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.app.play.LiveTapes;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.media.record.LiveRecorder;
import org.videotracker.studio.host.StudioHost;

/** The recording of a player, as a studio sees it. */
final class PlayedRecording implements StudioHost.Recording {
    private final LiveTapes tapes;
    private volatile Path file = Path.of("");
    private volatile Optional<StudioPictures> studio = Optional.empty();

    PlayedRecording(LiveTapes tapes) {
        this.tapes = tapes;
    }

    @Override
    public void start(Path newFile) throws IOException {
        studio = Optional.empty();
        tapes.record(newFile);
        file = newFile;
    }

    @Override
    public void startWithStudio(Path newFile, int width, int height) throws IOException {
        StudioPictures pictures = new StudioPictures(new CaptureFeed(), width, height);
        tapes.record(newFile, pictures.feed(), width, height);
        file = newFile;
        studio = Optional.of(pictures);
    }

    @Override
    public Optional<StudioPictures> studioPictures() {
        return tapes.recorder().isPresent() ? studio : Optional.empty();
    }

    @Override
    public void stop() throws IOException {
        tapes.stopRecording();
        studio = Optional.empty();
    }

    private State state(LiveRecorder running) {
        return new State(file, running.seconds(), running.leftOut() + running.lostFrames());
    }

    @Override
    public Optional<State> state() {
        Optional<LiveRecorder> running = tapes.recorder();
        return running.isEmpty() ? Optional.empty() : Optional.of(state(running.get()));
    }
}
