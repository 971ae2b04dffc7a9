package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.sampler.MultiSamplerType;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.media.project.Project;
import org.videotracker.media.proxy.AudioProxyWriter;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.media.proxy.VideoProxyWriter;
import org.videotracker.media.texture.TextureFormat;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand.PutAsset;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.shell.NoStudio;
import org.videotracker.studio.shell.Router;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.Screenshot;
import org.videotracker.studio.window.StudioWindow;
import org.videotracker.studio.window.WindowSystem;

/**
 * The panel of a sampler on an engine that plays, with three samples: a break, a film with sound, and a tone. Drawn without a display, with
 * keys and mouse through the window's own queue; each picture is a sixtieth of a second of sound.
 */
final class SamplerRig implements AutoCloseable {
    static final ModuleId SAMPLER = new ModuleId(new UUID(0, 1));
    static final int WIDTH = 1000;
    static final int HEIGHT = 700;

    private static final int RATE = 48_000;
    private static final int FRAMES = 800;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    final List<String> refusals = new ArrayList<>();
    final List<Path> imported = new ArrayList<>();
    final Engine engine;
    final SamplerPanel panel;
    final Moment now;

    private final AudioGraph audio;
    private final Map<AssetId, Clip> clips = new HashMap<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final WindowSystem system;
    private final StudioWindow window;
    private final Ui ui;
    private final Router router;
    private final Values values;
    private long frame;
    private long garbage;

    SamplerRig(Path folder) throws IOException, NoWindowException {
        this(folder, WIDTH, HEIGHT);
    }

    /** A panel with so much room, in pixels. */
    SamplerRig(Path folder, int width, int height) throws IOException, NoWindowException {
        engine = new Engine(Session.EMPTY, (place, fault) -> refusals.add(place + fault));
        audio = new AudioGraph(
                BuiltInModules.kinds(Kernels.scalar()),
                new Surroundings(RATE, 64, 36, 0),
                clips::get,
                (place, fault) -> refusals.add(place + fault));
        engine.performWith(audio);
        run(
                new AddModule(SAMPLER, moduleType(MultiSamplerType.NAME), Optional.of("drums"), true),
                new AddModule(
                        new ModuleId(new UUID(0, 2)), moduleType("AudioOutput"), Optional.of("masterAudioOut"), true));
        add(folder, "break", 4, false);
        add(folder, "film", 6, true);
        add(folder, "tone", 2, false);
        system = WindowSystem.begin(true);
        window = StudioWindow.open(system, "sampler", width, height);
        ui = new Ui(Theme.STAGE, 1, window::clipboard, window::clipboard);
        now = new Moment(engine, audio.telemetry());
        values = new Values(
                new Edits(engine, refusals::add), BuiltInModules.catalog(), () -> new ModuleId(UUID.randomUUID()));
        Project project = Project.around(folder.resolve("session.json"));
        panel = new SamplerPanel(
                sampler(),
                values,
                new SamplerServices(
                        () -> project, (id, files) -> imported.addAll(files), () -> {}, () -> 0, Keymap::standard));
        router = new Router(ui, Keymap::standard, () -> Optional.of(panel), NoStudio.unwilling());
        frames(3);
    }

    private static ModuleType moduleType(String name) {
        return BuiltInModules.catalog().type(name).orElseThrow();
    }

    private void add(Path folder, String name, int seconds, boolean isFilm) throws IOException {
        Path sound = folder.resolve(name + ".vta");
        try (AudioProxyWriter writer = AudioProxyWriter.create(sound, "test", 2, RATE)) {
            float[][] samples = new float[2][seconds * RATE];
            Random random = new Random(name.hashCode());
            for (int i = 0; i < samples[0].length; i++) {
                double decay = Math.exp(-(i % (RATE / 2)) / 6000.0);
                double left = isFilm || name.equals("break")
                        ? 0.8 * decay * (random.nextDouble() * 2 - 1)
                        : 0.6 * Math.sin(i * 0.05);
                samples[0][i] = (float) left;
                samples[1][i] = (float) (0.7 * left);
            }
            writer.append(samples, samples[0].length);
            writer.finish();
        }
        Optional<Asset.Picture> picture = Optional.empty();
        MappedVideoClip film = null;
        if (isFilm) {
            Path video = folder.resolve(name + ".vtv");
            int frames = seconds * 25;
            try (VideoProxyWriter writer = VideoProxyWriter.create(video, "test", TextureFormat.BC1, 320, 180)) {
                for (int i = 0; i < frames; i++) {
                    writer.frameWriter().write(bars(i), i, 1);
                }
                writer.finish(25, 1, frames, false);
            }
            picture = Optional.of(new Asset.Picture(name + ".mp4", name + ".vtv", frames, 25, 320, 180, false));
            film = MappedVideoClip.open(video);
            opened.add(film);
        }
        MappedAudioClip clip = MappedAudioClip.open(sound);
        opened.add(clip);
        AssetId id = new AssetId("%016x".formatted(name.hashCode()));
        clips.put(id, new Clip(clip, film));
        run(
                new PutAsset(new Asset(
                        id,
                        name,
                        "",
                        Optional.of(new Asset.Sound(name + ".wav", name + ".vta", seconds * RATE, 2, RATE)),
                        picture)),
                new AddSample(SAMPLER, id, Optional.empty()));
    }

    private static int[] bars(int frame) {
        int[] pixels = new int[320 * 180];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 320;
            pixels[i] = x < frame * 2 ? 0xFFE07040 : 0xFF204060 | (x / 40 * 24) << 8;
        }
        return pixels;
    }

    void run(Command... commands) {
        var outcome = engine.submit(Batch.of("test", commands));
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
    }

    void undo() {
        var outcome = engine.undo(1, "test");
        engine.pump();
        assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
        frames(2);
    }

    Module sampler() {
        return engine.snapshot().session().modules().get(SAMPLER).orElseThrow();
    }

    SampleSettings settings(int slot) {
        return SampleReading.settings(sampler(), sampler().samples().slot(slot).orElseThrow());
    }

    /** So many pictures, each with its sound. */
    void frames(int count) {
        for (int i = 0; i < count; i++) {
            picture(null);
        }
    }

    private void picture(@Nullable Path screenshot) {
        system.poll();
        engine.pump();
        sound();
        now.advance(frame / (double) RATE);
        router.begin(now);
        for (InputEvent event = window.next(); event != null; event = window.next()) {
            router.handle(event, now);
        }
        window.begin(Theme.STAGE.background());
        ui.begin(window.width(), window.height(), 1 / 60f);
        ui.fixedAt(0, 0, window.width(), window.height());
        try (Scope shown = ui.panel(Icon.WAVE, "Sampler", "sampler", null)) {
            if (shown.isOpen()) {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                panel.draw(ui, now);
                garbage += THREADS.getCurrentThreadAllocatedBytes() - before;
                values.draw(ui, now);
            }
        }
        ui.end();
        if (screenshot != null) {
            try {
                Screenshot.write(window, screenshot);
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }
        window.show();
        engine.pump();
    }

    private void sound() {
        int left = FRAMES;
        while (left > 0) {
            int run = (int) Math.min(left, 256 - frame % 256);
            while (audio.prepare() > 0) {
                // until all is there
            }
            audio.render(frame, run);
            frame += run;
            left -= run;
        }
    }

    /** How many bytes the panel leaves behind for the collector in each of so many pictures. */
    double garbagePerPicture(int pictures) {
        garbage = 0;
        frames(pictures);
        return (double) garbage / pictures;
    }

    /** Pictures until something is so. */
    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("something comes about in time").isLessThan(end);
            frames(1);
        }
    }

    /** Until the waveform of the sample that is shown is there. */
    WaveScene waveform() {
        until(() -> panel.wave().drawn() != null && panel.wave().drawn().slot() == panel.shownSlot());
        frames(1);
        return panel.wave().drawn();
    }

    void screenshot(String name) {
        String folder = System.getProperty("vt.screenshots");
        picture(folder == null ? null : Path.of(folder, name + ".png"));
    }

    /** What would be copied for the value under the mouse. */
    String luaLine() {
        return values.tips().luaLine(now).orElse("");
    }

    void happen(InputEvent event) {
        window.happen(event);
    }

    /** A key goes down and up. */
    void key(Key key, int modifiers) {
        happen(new InputEvent.KeyDown(key, 0, modifiers, false));
        happen(new InputEvent.KeyUp(key, 0));
        frames(2);
    }

    void key(Key key) {
        key(key, 0);
    }

    /** A key that types a character, as a system sends it. */
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            Key key = Key.ofText(String.valueOf(character)).orElse(Key.UNKNOWN);
            happen(new InputEvent.KeyDown(key, 0, 0, false));
            happen(new InputEvent.Typed(character));
            happen(new InputEvent.KeyUp(key, 0));
            frames(1);
        }
    }

    void moveTo(double x, double y) {
        happen(new InputEvent.Moved(x, y));
        frames(1);
    }

    void press(int modifiers) {
        happen(new InputEvent.Pressed(0, modifiers));
        frames(1);
    }

    void release() {
        happen(new InputEvent.Released(0, 0));
        frames(2);
    }

    /** Presses, goes there in steps, and lets go. */
    void drag(double fromX, double fromY, double toX, double toY) {
        moveTo(fromX, fromY);
        press(0);
        for (int i = 1; i <= 8; i++) {
            moveTo(fromX + (toX - fromX) * i / 8, fromY + (toY - fromY) * i / 8);
        }
        release();
    }

    void click(double x, double y) {
        moveTo(x, y);
        press(0);
        release();
    }

    void wheel(double notches) {
        happen(new InputEvent.Turned(0, notches));
        frames(2);
    }

    /** A place on the waveform, in pixels of the window. */
    double waveX(double place) {
        return panel.wave().left() + panel.wave().drawn().x(place);
    }

    /** @param part of the height, from above */
    double waveY(double part) {
        return panel.wave().top() + part * panel.wave().drawn().height();
    }

    @Override
    public void close() {
        panel.dispose();
        ui.close();
        window.close();
        system.close();
        for (AutoCloseable each : opened) {
            try {
                each.close();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }
    }
}
