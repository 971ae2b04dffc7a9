package org.videotracker.studio.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.media.project.Project;
import org.videotracker.media.record.RollingFilm;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.TextConsole;
import org.videotracker.script.text.completion.FileNames;

/**
 * A set that plays, whether or not a studio shows it: the studio is a view of it, which can end and begin again. Any thread, unless it
 * says otherwise.
 */
public interface StudioHost {

    /** What plays. */
    Performance performance();

    /** The scripts of the set. */
    LuaScripts scripts();

    /** Carries out text commands; to be called on {@link #files} thread. */
    TextConsole console();

    /** Saves and loads; to be called on {@link #fileThread} alone. */
    SessionFiles files();

    /** The names of files, for completion; may wait for the disk. */
    FileNames fileNames();

    /** Does what waits for the disk, one thing after another, in order. */
    Executor fileThread();

    /** Where the media are. */
    Project project();

    /** The name of the session that is played. */
    String sessionName();

    /** How often another session has been opened or begun; saving under another name is not that. */
    long openings();

    /** Whether it holds what its file does not. */
    boolean isUnsaved();

    /** Whether the set has no place of the player's yet. */
    boolean isScratch();

    /** Opens anew the media files that were missing: they may be there now. Does not wait; does nothing where none was missing. */
    void retryMedia();

    /** Where the program keeps what it remembers of its user. */
    Path stateFolder();

    /** Shows the pictures of the performance there too, until {@link #hide}. */
    void show(FrameDisplay display);

    /** Ends {@link #show}. */
    void hide(FrameDisplay display);

    /** Whoever is told what the player should know; what was said before there was anybody comes first. */
    void listen(Consumer<Notice> listener);

    /** Sound devices. */
    SoundOutput sound();

    /** What a module can capture on this machine, by name; may wait for the system. */
    List<String> captureSources();

    /** Where the studio is to put its own pictures, in the proportions of its window; empty while nothing shows them. */
    Optional<CaptureFeed> studioFeed();

    /** The recording of what is played. */
    Recording recording();

    /** The last minutes of what was heard. */
    RollingSound rolling();

    /** The last minutes of what was seen; empty where they are not remembered. */
    Optional<RollingFilm> film();

    /** Remembers what is seen from now on, or does not any more. */
    void film(boolean isWanted);

    /** What plays the sound. */
    interface SoundOutput {
        /** In a few words, such as {@code JACK, 48000 Hz}. */
        String device();

        /** Sample frames per second. */
        int sampleRate();

        /** From a key to the ear, as far as it is known. */
        double latencySeconds();

        /** How often sound was missing. */
        long xruns();

        /** The names of the devices there are; may wait for the system. */
        List<String> devices();
    }

    /** Writes what is heard and seen to a file. */
    interface Recording {
        /** Begins. @throws IOException with a sentence */
        void start(Path file) throws IOException;

        /**
         * Begins, with pictures of the studio in place of those of the performance.
         *
         * @param width of these, in pixels; even
         * @param height of these, in pixels; even
         * @throws IOException with a sentence
         */
        void startWithStudio(Path file, int width, int height) throws IOException;

        /** Where the studio is to put its pictures; empty unless they are recorded. */
        Optional<StudioPictures> studioPictures();

        /**
         * What a recording wants of the studio.
         *
         * @param feed takes them
         * @param width in pixels
         * @param height in pixels
         */
        record StudioPictures(CaptureFeed feed, int width, int height) {}

        /** Completes the file; may take a while. Nothing happens where nothing is recorded. @throws IOException with a sentence */
        void stop() throws IOException;

        /** What is recorded now. */
        Optional<State> state();

        /** @param lost how many pictures and blocks of sound did not fit through */
        record State(Path file, double seconds, long lost) {}
    }
}
