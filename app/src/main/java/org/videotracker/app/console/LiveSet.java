package org.videotracker.app.console;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.videotracker.app.play.LivePlayer;
import org.videotracker.app.play.PlaySettings;
import org.videotracker.app.set.LiveFiles;
import org.videotracker.app.set.LiveScripts;
import org.videotracker.app.set.StartingPoint;
import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.PlayedMusic;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.script.text.TextConsole;

/** A set that plays, with its scripts and files: what a conversation is about. Owned by the main thread. */
final class LiveSet implements AutoCloseable {
    private static final String ORIGIN = "console";

    private final LivePlayer player;
    private final PlayedMusic music;
    private final LuaScripts scripts;
    private final LiveFiles files;
    private final Terminal terminal;
    private final Hearing hearing;

    private LiveSet(
            LivePlayer player,
            PlayedMusic music,
            LuaScripts scripts,
            LiveFiles files,
            Terminal terminal,
            Hearing hearing) {
        this.player = player;
        this.music = music;
        this.scripts = scripts;
        this.files = files;
        this.terminal = terminal;
        this.hearing = hearing;
    }

    /** @param quantum the boundary that edits of scripts wait for where these ask for none */
    static LiveSet open(StartingPoint start, PlaySettings settings, Quantum quantum, Terminal terminal)
            throws IOException, InterruptedException {
        Hearing hearing = new Hearing();
        LivePlayer player;
        try (ProgressBar bar = terminal.progress("Loading", 1000)) {
            player = LivePlayer.open(
                    start.source(),
                    settings,
                    hearing,
                    (done, total) -> bar.at(total == 0 ? 1000 : 1000L * done / total));
        }
        FaultSink faults = (place, fault) -> hearing.accept("A fault of the program, " + place + ": " + fault);
        PlayedMusic music = new PlayedMusic(player.performance().audio(), player.performance()::passedOn);
        LuaScripts scripts = new LuaScripts(
                LuaSetup.of(player.performance().engine(), catalog(), ids(), ScriptLimits.DEFAULT, faults)
                        .withMusic(music)
                        .withQuantum(quantum)
                        .withListener(hearing));
        return new LiveSet(
                player, music, scripts, new LiveFiles(player, terminal, start.isScratch()), terminal, hearing);
    }

    static Catalog catalog() {
        return BuiltInModules.catalog();
    }

    private static Supplier<ModuleId> ids() {
        return () -> new ModuleId(UUID.randomUUID());
    }

    LivePlayer player() {
        return player;
    }

    LiveFiles files() {
        return files;
    }

    Session session() {
        return engine().snapshot().session();
    }

    private Engine engine() {
        return player.performance().engine();
    }

    LuaScripts scripts() {
        return scripts;
    }

    /** Begins to say on a page what happens. */
    LiveScripts begin(Page page) {
        hearing.begin(page);
        return new LiveScripts(scripts, page::say);
    }

    /** Begins to answer on a page, which also gets the notices. */
    Conversation conversation(Page page) {
        LiveScripts lua = begin(page);
        return new Conversation(new TextConsole(engine(), ORIGIN, catalog(), ids(), files, lua), lua, files, page);
    }

    /** Ends cleanly. What has no place of the user's yet is kept, and said where. */
    @Override
    public void close() throws IOException {
        scripts.close();
        music.close();
        try (player) {
            files.keepScratch()
                    .ifPresent(folder -> terminal.say(
                            "This set is kept in " + folder + "; go on with it with: vt console " + folder));
        }
        files.removeLeftovers();
    }
}
