package org.videotracker.studio.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.LuaScripts;
import org.videotracker.script.lua.LuaSetup;
import org.videotracker.script.lua.runtime.ScriptLimits;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.page.Clipboard;

/** Somebody who writes a script in the code shell: a real engine and real scripts, with a clock that the test moves. */
final class Coding implements AutoCloseable {
    private static final long DEADLINE_NANOS = 30_000_000_000L;

    final Catalog catalog = BuiltInModules.catalog();
    final List<String> faults = new CopyOnWriteArrayList<>();
    final List<String> refusals = new CopyOnWriteArrayList<>();
    final Queue<PlayedTrigger> played = new ArrayDeque<>();
    final List<Boolean> remembered = new ArrayList<>();
    final Engine engine;
    final LuaScripts scripts;
    final CodeDesk desk;
    final CodeKeys keys;
    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong(1);
    private final Keymap keymap = Keymap.standard();
    private String copied = "";
    long frame;

    Coding(Path folder) {
        this(folder, false, Optional.empty());
    }

    /** @param begun as in {@link CodeSetup} */
    Coding(Path folder, boolean isAutomatic, Optional<String> begun) {
        engine = new Engine(NewSession.create(catalog, this::id), this::fault);
        LuaSetup lua = LuaSetup.of(engine, catalog, this::id, ScriptLimits.DEFAULT, this::fault);
        scripts = new LuaScripts(lua);
        Clipboard clipboard = new Clipboard(text -> copied = text, () -> copied);
        desk = new CodeDesk(new CodeSetup(
                lua,
                scripts,
                new Edits(engine, refusals::add),
                new ScriptFile(folder.resolve("set.lua")),
                begun,
                48_000,
                this::drain,
                List::of,
                clipboard,
                isAutomatic,
                remembered::add,
                nanos::get));
        keys = new CodeKeys(desk);
        goOn();
    }

    private List<PlayedTrigger> drain() {
        List<PlayedTrigger> all = List.copyOf(played);
        played.clear();
        return all;
    }

    private ModuleId id() {
        return new ModuleId(new UUID(0, ids.incrementAndGet()));
    }

    private void fault(String place, Throwable fault) {
        faults.add(place + ": " + fault);
    }

    Session session() {
        return engine.snapshot().session();
    }

    /** One picture. */
    void goOn() {
        engine.pump();
        engine.notifier().deliver();
        Snapshot snapshot = engine.snapshot();
        desk.goOn(snapshot.session(), snapshot.version(), frame);
    }

    /** Pictures until something is so. */
    void until(BooleanSupplier condition) {
        long begin = System.nanoTime();
        goOn();
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
            goOn();
            assertThat(System.nanoTime() - begin).as(this::toString).isLessThan(DEADLINE_NANOS);
        }
    }

    /** Lets time pass. */
    void pass(long milliseconds) {
        goOn();
        nanos.addAndGet(milliseconds * 1_000_000);
        goOn();
    }

    /** Presses keys, such as {@code Ctrl+Enter}, the way the studio does: what has an action acts, all else is the text's. */
    void press(String... chords) {
        for (String written : chords) {
            Chord chord = Chord.parse(written).orElseThrow();
            boolean isDone =
                    keymap.find(chord, Context.CODE).filter(keys::act).isPresent() || keys.select(keymap, chord);
            assertThat(isDone).as(written).isTrue();
        }
    }

    void act(Action action) {
        assertThat(keys.act(action)).isTrue();
    }

    void type(String text) {
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n') {
                press("Enter");
            } else {
                assertThat(keys.type(codePoint)).isTrue();
            }
        });
    }

    /** Types a text that indents itself: without the indents that the editor adds. */
    void paste(String text) {
        copied = text;
        press("Ctrl+V");
    }

    String copied() {
        return copied;
    }

    /** Presses a key that runs something, and waits until it is done. */
    void run(String chord) {
        press(chord);
        untilQuiet();
    }

    void untilQuiet() {
        until(() -> !desk.evaluating.isBusy());
    }

    /** Waits until the text that is shown has been read. */
    void untilChecked() {
        until(() -> desk.checked().text() == desk.page().text());
    }

    void edit(Command... commands) {
        new Edits(engine, refusals::add).submit("elsewhere", commands);
        engine.pump();
        engine.notifier().deliver();
    }

    String text() {
        return desk.page().text().toString();
    }

    double bpm() {
        return session().transport().bpm();
    }

    List<String> results(ResultLine.Kind kind) {
        return desk.results.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(ResultLine::text)
                .toList();
    }

    List<String> marks() {
        return desk.marks().stream()
                .map(mark -> (desk.page().text().line(mark.place()) + 1) + ": " + mark.message())
                .toList();
    }

    @Override
    public String toString() {
        return desk.results.lines() + "\n" + text();
    }

    @Override
    public void close() {
        desk.close();
        scripts.close();
        assertThat(faults).isEmpty();
        assertThat(refusals).isEmpty();
    }
}
