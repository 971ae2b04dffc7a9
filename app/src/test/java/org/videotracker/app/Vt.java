package org.videotracker.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.media.decode.DecodedFile;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.journal.JournalLimits;
import org.videotracker.media.journal.SessionJournal;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/** The command line as a user has it, in one folder, and what its results are made of. */
public final class Vt {
    final Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    public Vt(Path folder) {
        this.folder = folder;
    }

    /** Runs a command line and returns its exit code. */
    public int run(Object... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, System::nanoTime);
        return Main.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), terminal, folder);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** What edits a session. */
    @FunctionalInterface
    interface Edits {
        List<Command> of(Session session);
    }

    /** Edits the current session of a project. */
    void edit(Path project, Edits edits) throws IOException, RejectedException {
        SessionSource source = SessionSource.of(project);
        Session session = source.read(BuiltInModules.catalog());
        for (Command command : edits.of(session)) {
            session = command.apply(session);
        }
        source.project().save(source.file(), session);
    }

    /** Leaves what a crash after some edits leaves: the journal as it was before its end. */
    void crash(Path project, Command... edits) throws IOException {
        SessionSource source = SessionSource.of(project);
        crash(source.file(), source.read(BuiltInModules.catalog()), edits);
    }

    /** The same for a file that held a session when it was opened, whether it is there or not. */
    static void crash(SessionFile file, Session content, Command... edits) throws IOException {
        Engine engine = new Engine(content, (place, fault) -> {
            throw new AssertionError(place, fault);
        });
        Path journal;
        byte[] left;
        try (SessionLock lock = SessionLock.take(file);
                SessionJournal keeping =
                        SessionJournal.begin(lock, engine.snapshot(), "test", JournalLimits.DEFAULT, trouble -> {
                            throw new AssertionError(trouble);
                        })) {
            engine.recordInto(keeping);
            for (Command edit : edits) {
                engine.submit(Batch.of("hand", edit));
                engine.pump();
            }
            try (Stream<Path> files = Files.list(file.recoveryFolder())) {
                journal = files.filter(path -> path.toString().endsWith(".journal"))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
            }
            left = Files.readAllBytes(journal);
        }
        Files.write(journal, left);
    }

    static ModuleId id(Session session, String module) {
        return session.modules().named(module).map(Module::id).orElseThrow();
    }

    /** Writes a sound file. */
    Path sound(String name, float[] samples) throws IOException {
        Path file = path(name);
        try (RenderFile render = RenderFile.open(file, RenderFormat.WAV, Optional.empty(), new AudioSettings(48_000))) {
            render.audio(samples, samples, samples.length);
            render.finish();
        }
        return file;
    }

    /** Writes a lossless video with sound: 64x36, 30 frames per second, each frame of one grey. */
    Path video(String name, int[] greys, float[] samples) throws IOException {
        Path file = path(name);
        try (RenderFile render = RenderFile.open(
                file, RenderFormat.MKV, Optional.of(new VideoSettings(64, 36, 30, 1)), new AudioSettings(48_000))) {
            render.audio(samples, samples, samples.length);
            int[] pixels = new int[64 * 36];
            for (int grey : greys) {
                Arrays.fill(pixels, 0xFF000000 | grey * 0x10101);
                render.frame(pixels);
            }
            render.finish();
        }
        return file;
    }

    static float[] left(Path file) throws UnreadableMediaException {
        return DecodedFile.sound(file).orElseThrow().samples()[0];
    }

    /** A hash of each picture of a file. */
    static List<Integer> pictures(Path file) throws UnreadableMediaException {
        List<Integer> hashes = new ArrayList<>();
        DecodedFile.pictures(file, (seconds, size, pixels) -> hashes.add(Arrays.hashCode(pixels)));
        return hashes;
    }

    /** The blue of the middle of each picture of a file. */
    static List<Integer> levels(Path file) throws UnreadableMediaException {
        List<Integer> levels = new ArrayList<>();
        DecodedFile.pictures(
                file,
                (seconds, size, pixels) ->
                        levels.add(pixels[size.height() / 2 * size.width() + size.width() / 2] & 0xFF));
        return levels;
    }
}
