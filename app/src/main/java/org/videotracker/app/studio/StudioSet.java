package org.videotracker.app.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.videotracker.app.play.LivePlayer;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.set.FolderNames;
import org.videotracker.app.set.LiveFiles;
import org.videotracker.app.set.LiveScripts;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.set.StateFolder;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.engine.live.Performance;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.capture.LiveCaptures;
import org.videotracker.media.project.Project;
import org.videotracker.media.record.RollingFilm;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.conversation.Said;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.PlayedMusic;
import org.videotracker.script.lua.ScriptReport;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.text.SessionFiles;
import org.videotracker.script.text.TextConsole;
import org.videotracker.script.text.completion.FileNames;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.panel.Preferences;

/** A set that plays, of which a studio is a view. */
public final class StudioSet implements StudioHost, AutoCloseable {
    private static final String ORIGIN = "studio";
    private static final long CLOSE_SECONDS = 30;

    private final Queue<Notice> unheard = new ConcurrentLinkedQueue<>();
    private final Terminal terminal;
    private final LivePlayer player;
    private final RollingSound rolling;
    private final Recording recording;
    private final PlayedMusic music;
    private final LuaScripts scripts;
    private final LiveFiles files;
    private final TextConsole console;
    private final Path stateFolder;
    private final ExecutorService fileThread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("vt-files").daemon().factory());
    private volatile Consumer<Notice> listener = unheard::add;

    private StudioSet(
            StartingPoint start,
            PlaySettings settings,
            StateFolder state,
            Terminal terminal,
            LivePlayer.Loading loading)
            throws IOException, InterruptedException {
        this.terminal = terminal;
        stateFolder = state.path();
        player = LivePlayer.open(start.source(), settings, text -> say(new Notice(Notice.Kind.NOTE, text)), loading);
        Preferences.Remembrance remembrance = Preferences.read(stateFolder).remembrance();
        recording = new PlayedRecording(player.tapes());
        rolling = player.tapes().remember(remembrance.rollingSeconds());
        if (remembrance.isRollingFilm()) {
            player.tapes().film(remembrance.rollingSeconds());
        }
        FaultSink faults =
                (place, fault) -> say(new Notice(Notice.Kind.ERROR, "A fault of the program, " + place + ": " + fault));
        music = new PlayedMusic(player.performance().audio(), player.performance()::passedOn);
        scripts = new LuaScripts(
                LuaSetup.of(player.performance().engine(), catalog(), ids(), ScriptLimits.DEFAULT, faults)
                        .withMusic(music)
                        .withListener(this::heard));
        files = new LiveFiles(player, terminal, start.isScratch());
        console = new TextConsole(
                player.performance().engine(), ORIGIN, catalog(), ids(), files, new LiveScripts(scripts, this::said));
    }

    /** Opens a set and plays it, with the transport stopped as yet. */
    public static StudioSet open(
            StartingPoint start,
            PlaySettings settings,
            StateFolder state,
            Terminal terminal,
            LivePlayer.Loading loading)
            throws IOException, InterruptedException {
        return new StudioSet(start, settings, state, terminal, loading);
    }

    private void heard(ScriptReport report) {
        Notice.Kind kind = report instanceof ScriptReport.Printed ? Notice.Kind.SCRIPT : Notice.Kind.ERROR;
        say(new Notice(kind, report.text(), Optional.of(report)));
    }

    private void said(List<Said> lines) {
        for (Said line : lines) {
            Notice.Kind kind = line.kind() == Said.Kind.ERROR ? Notice.Kind.ERROR : Notice.Kind.SCRIPT;
            say(new Notice(kind, line.text()));
        }
    }

    private void say(Notice notice) {
        listener.accept(notice);
    }

    @Override
    public void listen(Consumer<Notice> newListener) {
        listener = newListener;
        for (Notice notice = unheard.poll(); notice != null; notice = unheard.poll()) {
            newListener.accept(notice);
        }
    }

    static Catalog catalog() {
        return BuiltInModules.catalog();
    }

    static Supplier<ModuleId> ids() {
        return () -> new ModuleId(UUID.randomUUID());
    }

    /** Starts the transport. */
    void play() {
        player.performance().engine().submit(Batch.of(ORIGIN, new TransportCommand.Play()));
    }

    /** Says something to the player. */
    void tell(Notice notice) {
        say(notice);
    }

    /** Writes down a fault of the program. */
    void fault(String place, Throwable fault) {
        player.faults()
                .ifPresentOrElse(
                        log -> log.report(place, fault),
                        () -> terminal.say("vt: A fault of the program, " + place + ": " + fault));
    }

    /** Keeps what is said until somebody listens again: the studio is gone. */
    void deafen() {
        listener = unheard::add;
    }

    @Override
    public Performance performance() {
        return player.performance();
    }

    @Override
    public LuaScripts scripts() {
        return scripts;
    }

    @Override
    public TextConsole console() {
        return console;
    }

    @Override
    public FileNames fileNames() {
        return new FolderNames(this::project, Path.of(""));
    }

    @Override
    public SessionFiles files() {
        return files;
    }

    @Override
    public Executor fileThread() {
        return fileThread;
    }

    @Override
    public Project project() {
        return player.source().project();
    }

    @Override
    public String sessionName() {
        return player.source().file().name();
    }

    @Override
    public long openings() {
        return files.openings();
    }

    @Override
    public boolean isUnsaved() {
        return !player.performance().engine().snapshot().session().saysTheSameAs(player.saved());
    }

    @Override
    public boolean isScratch() {
        return files.isScratch();
    }

    @Override
    public void retryMedia() {
        player.retryMedia();
    }

    @Override
    public Path stateFolder() {
        return stateFolder;
    }

    @Override
    public void show(FrameDisplay display) {
        player.show(display);
    }

    @Override
    public void hide(FrameDisplay display) {
        player.hide(display);
    }

    @Override
    public SoundOutput sound() {
        return new PlayedSound(player);
    }

    @Override
    public RollingSound rolling() {
        return rolling;
    }

    @Override
    public List<String> captureSources() {
        return LiveCaptures.found();
    }

    @Override
    public Optional<CaptureFeed> studioFeed() {
        return player.captures().studio();
    }

    @Override
    public Optional<RollingFilm> film() {
        return player.tapes().film();
    }

    @Override
    public void film(boolean isWanted) {
        if (isWanted) {
            player.tapes().film((double) rolling.length() / rolling.sampleRate());
        } else {
            player.tapes().stopFilm();
        }
    }

    @Override
    public Recording recording() {
        return recording;
    }

    /** Ends cleanly. What has no place of the user's yet is kept, and said where. */
    @Override
    public void close() throws IOException {
        fileThread.shutdown();
        try {
            if (!fileThread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                terminal.say("vt: Something is still being written; it is left.");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        scripts.close();
        music.close();
        try (player) {
            files.keepScratch()
                    .ifPresent(folder -> terminal.say(
                            "This set is kept in " + folder + "; go on with it with: vt studio " + folder));
        }
        files.removeLeftovers();
    }
}
