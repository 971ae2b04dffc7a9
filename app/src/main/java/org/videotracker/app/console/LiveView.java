package org.videotracker.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.videotracker.app.play.StatusText;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.StatusLine;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.transport.PlayState;
import org.videotracker.script.lua.BlockStatus;
import org.videotracker.script.lua.roster.Block;

/**
 * What a person sees of a script that plays: what it says, what went wrong, and at the bottom how things are; and the keys that this
 * person can press. Without a terminal there are no keys, and no line at the bottom. Used by the main thread.
 */
final class LiveView implements AutoCloseable {
    private static final String ORIGIN = "live";
    private static final long IDLE_MILLIS = 40;
    private static final long BUSY_MILLIS = 5;
    private static final int CTRL_D = 4;

    private final LiveSet set;
    private final Terminal terminal;
    private final Curtain curtain;
    private final Optional<org.jline.terminal.Terminal> screen;
    private final Queue<Runnable> said = new ConcurrentLinkedQueue<>();
    private final Page page;
    private volatile boolean isOver;

    private LiveView(
            LiveSet set,
            Terminal terminal,
            Curtain curtain,
            Optional<org.jline.terminal.Terminal> screen,
            Colours colours) {
        this.set = set;
        this.terminal = terminal;
        this.curtain = curtain;
        this.screen = screen;
        page = new Page(
                line -> said.add(() -> terminal.line(line)), line -> said.add(() -> terminal.say(line)), colours);
    }

    /** Takes the terminal, if there is one. */
    static LiveView open(LiveSet set, Terminal terminal, Curtain curtain) throws IOException {
        if (!ConsoleCommand.isTerminal()) {
            return new LiveView(set, terminal, curtain, Optional.empty(), Colours.NONE);
        }
        org.jline.terminal.Terminal screen = TerminalBuilder.builder()
                .name("vt")
                .system(true)
                .providers("ffm,exec")
                .nativeSignals(true)
                .graphemeCluster(false)
                .build();
        screen.enterRawMode();
        Colours colours = Colours.of(!screen.getType().startsWith("dumb"), System.getenv("NO_COLOR"));
        LiveView view = new LiveView(set, terminal, curtain, Optional.of(screen), colours);
        screen.handle(Signal.INT, signal -> view.end());
        return view;
    }

    /**
     * Plays a script until somebody wants an end.
     *
     * @param seconds after which it ends by itself
     */
    void play(String name, ScriptWatch watch, double seconds) throws IOException, InterruptedException {
        set.begin(page);
        page.hint(opening(name));
        ScriptPerformance script = new ScriptPerformance(name, set.scripts(), page, System::nanoTime);
        StatusText text = new StatusText(set.player());
        long begin = System.nanoTime();
        boolean hasBegun = false;
        try (StatusLine status = screen.map(screen -> terminal.status(Math.max(20, screen.getWidth())))
                .orElseGet(terminal::status)) {
            while (!isOver && !curtain.hasFallen() && (System.nanoTime() - begin) / 1e9 < seconds) {
                watch.next(script.isBusy() ? BUSY_MILLIS : IDLE_MILLIS).ifPresent(script::saved);
                script.goOn();
                if (!hasBegun && script.hasBeenTried()) {
                    hasBegun = true;
                    send(new TransportCommand.Play());
                }
                pressed(script);
                tell(status);
                if (screen.isPresent() && status.isDue()) {
                    status.say(text.line(blocks()));
                }
            }
            send(new TransportCommand.Stop());
            tell(status);
        }
        terminal.say(String.format(
                Locale.ROOT, "Played %s; xruns %d.", name, set.player().xruns()));
    }

    /** Ends it; any thread. */
    void end() {
        isOver = true;
    }

    private String opening(String name) {
        var device = set.player().device().description();
        return "Playing " + name + " through " + device.name() + " (" + device.host() + "). "
                + (Files.exists(Path.of(name))
                        ? "Save it to hear it."
                        : "There is no such file yet: save one, and it plays.")
                + (screen.isPresent()
                        ? " Space stops and starts, r runs all of it again, q or Ctrl+C ends."
                        : " Ctrl+C ends it.");
    }

    private Engine engine() {
        return set.player().performance().engine();
    }

    private void send(TransportCommand command) {
        engine().submit(Batch.of(ORIGIN, command)).join();
    }

    private void tell(StatusLine status) {
        for (Runnable next = said.poll(); next != null; next = said.poll()) {
            status.interrupt();
            next.run();
        }
    }

    private void pressed(ScriptPerformance script) throws IOException {
        if (screen.isEmpty()) {
            return;
        }
        switch (screen.get().reader().read(1)) {
            case 'q', 'Q', CTRL_D, NonBlockingReader.EOF -> isOver = true;
            case 'r', 'R', '\r', '\n' -> script.runByHand();
            case ' ' ->
                send(
                        set.session().playback().state() == PlayState.PLAYING
                                ? new TransportCommand.Pause()
                                : new TransportCommand.Play());
            default -> {}
        }
    }

    /** The names of the blocks, those that somebody silenced in brackets. */
    private String blocks() {
        List<BlockStatus> blocks = set.scripts().blocks();
        return blocks.isEmpty()
                ? ""
                : "  "
                        + blocks.stream()
                                .filter(block -> block.state() != Block.State.REMOVED)
                                .map(block ->
                                        block.state() == Block.State.SILENCED ? "(" + block.name() + ")" : block.name())
                                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() throws IOException {
        if (screen.isPresent()) {
            screen.get().close();
        }
    }
}
